import type { Bilingual } from '../domain/codelist';
import type { Language } from '../domain/language';
import { addWords } from '../i18n/add-words';
import { wordsIn } from '../i18n/words';
import { Button } from '../ui/button';
import { formatFilter } from '../wording/format-filter';
import { BothLanguages, inBoth } from './both-languages';
import { usePage } from './exhibit-context';
import en from './nothing-here.en.json';
import zh from './nothing-here.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly nothingHere: typeof zh;
  }
}

addWords('nothingHere', { zh, en });

interface NothingHereProps {
  /** What would be here. */
  readonly name: Bilingual;
  readonly languages: readonly [Language, ...Language[]];
}

/** Says which filter leaves nothing of an exhibit, and offers to take it back where that can be done. */
export const NothingHere = ({ name, languages }: NothingHereProps) => {
  const { ground, filter, actions } = usePage();
  const words = inBoth((language) =>
    wordsIn('nothingHere', language)('none', {
      name: name[language],
      sentence: formatFilter(language, ground.cube.dataset, filter),
    }),
  );
  return (
    <div className="flex flex-wrap items-center gap-3 py-4 text-ink-muted">
      <p className={actions ? '' : 'still-lead'}>
        <BothLanguages languages={languages} words={words} />
      </p>
      {actions ? (
        <Button look="outline" onClick={actions.undo}>
          {wordsIn('nothingHere', languages[0])('drop')}
        </Button>
      ) : null}
    </div>
  );
};
