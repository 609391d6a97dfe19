import { use } from 'react';
import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { formatFilter } from '../../wording/format-filter';
import '../../wording/words';
import { BothLanguages, inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { AddressContext } from '../exhibit-context';
import { StillHeadline } from '../still-headline';
import type { StatementAnswer } from './answer';
import { QrCode } from './qr-code';
import type { StatementSpec } from './spec';
import { statementWords } from './words';

type StatementPictureProps = PictureProps<StatementSpec, StatementAnswer>;

interface PageProps {
  readonly answer: StatementAnswer;
  readonly languages: readonly [Language, ...Language[]];
  readonly headline: Bilingual;
  /** True for a headline of a reader's own. */
  readonly foreign: boolean;
}

const isOfReader = ({ answer, words, languages: [first] }: StatementPictureProps): boolean =>
  words.headline !== statementWords(answer, first).headline;

/** The headline in all languages; one of a reader's own, which is not that of the answer, is the same in each. */
const headlineOf = (props: StatementPictureProps): Bilingual =>
  isOfReader(props)
    ? inBoth(() => props.words.headline)
    : inBoth((language) => statementWords(props.answer, language).headline);

const Cover = ({ answer, languages, headline, foreign }: PageProps) => {
  const { ground, filter } = answer.asked;
  const sentence = (language: Language) => formatFilter(language, ground.cube.dataset, filter);
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[1.2em]">
      <div className="border-s-[0.35em] border-accent ps-[1.2em]">
        <StillHeadline
          languages={languages}
          words={headline}
          foreign={foreign}
          look="still-title"
        />
      </div>
      <p className="still-lead ps-[1.25em] text-ink-muted">
        <BothLanguages
          languages={languages}
          words={inBoth((language) => statementWords(answer, language).subtitle ?? '')}
        />
      </p>
      <p className="ps-[1.55em]">
        <BothLanguages
          languages={languages}
          words={inBoth((each) => wordsIn('filter', each)('line', { sentence: sentence(each) }))}
        />
      </p>
    </div>
  );
};

/** An address that a telephone in the room can open: not that of a file. */
const canBeScanned = (address: string): boolean => address.startsWith('http');

const Closing = ({ answer, languages, headline, foreign }: PageProps) => {
  const address = use(AddressContext);
  const scans = canBeScanned(address);
  const lineIn = (language: Language): string =>
    scans
      ? wordsIn('statement', language)('closingLine')
      : (statementWords(answer, language).subtitle ?? '');
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-[2em]">
      <div className="grid gap-[1em]">
        <StillHeadline languages={languages} words={headline} foreign={foreign} />
        <p className="still-lead text-ink-muted">
          <BothLanguages languages={languages} words={inBoth(lineIn)} />
        </p>
      </div>
      {scans ? <QrCode text={address} label={wordsIn('statement', languages[0])('code')} /> : null}
    </div>
  );
};

/** A page of words: the cover with edition and filter, or the end with a code that leads to what was shown. */
export const StatementPicture = (props: StatementPictureProps) => {
  const { answer, languages } = props;
  const Page = answer.asked.spec.is === 'cover' ? Cover : Closing;
  return (
    <Page
      answer={answer}
      languages={languages}
      headline={headlineOf(props)}
      foreign={isOfReader(props)}
    />
  );
};
