import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/language';
import type { EmbedChoices } from '../../exhibits/exhibit-context';
import { formatCitation } from '../../provenance/cite/format-citation';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { citeExhibit } from '../cite/to-citable';
import { useSources } from '../cite/use-sources';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { takenWords } from '../taken';
import { takeText } from '../take-file';
import { useJob } from '../use-job';
import { usePagePlace } from '../use-page-place';
import { toSnippet } from './to-snippet';
import './words';

const EDITIONS = ['live', 'pinned'] as const;
const LANGUAGES = ['zh', 'en', 'reader'] as const;
const THEMES = ['reader', 'light', 'dark', 'contrast'] as const;

interface Chosen {
  readonly edition: (typeof EDITIONS)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly fits: boolean;
}

const toChoices = ({ edition, language, theme }: Chosen, own: string): EmbedChoices => ({
  edition: edition === 'pinned' ? own : undefined,
  language: language === 'reader' ? undefined : language,
  theme: theme === 'reader' ? undefined : theme,
});

interface ChoicesProps {
  readonly chosen: Chosen;
  readonly edition: string;
  readonly onChange: (chosen: Chosen) => void;
}

const Choices = ({ chosen, edition, onChange }: ChoicesProps) => {
  const { t } = useTranslation('takeAwayEmbed');
  const select = <K extends 'edition' | 'language' | 'theme'>(
    name: K,
    values: readonly Chosen[K][],
    words: (value: Chosen[K]) => string,
  ) => (
    <Select
      label={t(name)}
      value={chosen[name]}
      options={values.map((value) => ({ value, label: words(value) }))}
      onChange={(text) => {
        const value = values.find((each) => each === text);
        if (value) onChange({ ...chosen, [name]: value });
      }}
    />
  );
  return (
    <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      {select('edition', EDITIONS, (value) => t(value, { edition }))}
      {select('language', LANGUAGES, (value) => t(value))}
      {select('theme', THEMES, (value) => t(value))}
      <label className="inline-flex items-center gap-1 text-12 text-ink-muted pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={chosen.fits}
          onChange={(event) => onChange({ ...chosen, fits: event.target.checked })}
        />
        {t('script')}
      </label>
    </p>
  );
};

/** The citation of an exhibit in one line of plain words. */
const useCitation = (taken: SectionProps['taken'], language: Language) => {
  const sources = useSources(taken);
  if (!sources) return undefined;
  const style = language === 'zh' ? 'plain-zh' : 'plain-en';
  return formatCitation(style, citeExhibit(taken, sources));
};

/** The HTML by which an exhibit is shown in a page of others. */
export const EmbedSection = ({ taken }: SectionProps) => {
  const { t } = useTranslation('takeAwayEmbed');
  const { exhibit, answer, languages } = taken;
  const { pin: edition } = answer.asked.ground;
  const [chosen, setChosen] = useState<Chosen>({
    edition: 'pinned',
    language: languages[0],
    theme: 'reader',
    fits: true,
  });
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const place = usePagePlace();
  const { state, run, stop } = useJob();
  const language = chosen.language === 'reader' ? languages[0] : chosen.language;
  const citation = useCitation(taken, language);
  if (!place || citation === undefined) return null;
  if (!place.embedAddress) return <p className="text-12 text-ink-muted">{t('none')}</p>;
  const address = place.embedAddress(exhibit.settled(answer), toChoices(chosen, edition));
  const title = takenWords(taken, language).headline;
  const code = toSnippet({ address, title, citation, language, fits: chosen.fits });
  const copy = async () => {
    try {
      return await takeText(code);
    } catch (error) {
      box.current?.select();
      throw error;
    }
  };
  return (
    <>
      <Choices chosen={chosen} edition={edition} onChange={setChosen} />
      <textarea
        ref={box}
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={6}
        aria-label={t('code')}
        aria-describedby={hint}
        value={code}
        className="mb-1 w-full rounded-md border border-hairline bg-raised p-2 font-mono text-12 wrap-anywhere"
      />
      <p className="flex flex-wrap items-center gap-3">
        <Button look="outline" onClick={() => void run(copy)}>
          {t('copy')}
        </Button>
        <a href={address} target="_blank" rel="noopener" className="text-accent underline">
          {t('show')}
        </a>
      </p>
      <JobStatus state={state} onStop={stop} />
      <p id={hint} className="text-12">
        {state.kind === 'failed' ? t('byHand') : null}
      </p>
    </>
  );
};
