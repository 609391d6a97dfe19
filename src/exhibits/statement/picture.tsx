import { use } from 'react';
import { estimateWidth } from '../../charts/layout/text-size';
import type { Bilingual } from '../../domain/codelist';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { formatFilter } from '../../wording/format-filter';
import '../../wording/words';
import { AuthorMark } from '../author-mark';
import { BothLanguages, inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { AddressContext } from '../../provenance/address-context';
import type { FirstFigure } from '../first-figures';
import { StillHeadline } from '../still-headline';
import type { StatementAnswer } from './answer';
import { BLANKS, isFilledIn } from './blanks';
import { QrCode } from './qr-code';
import type { Blank, StatementSpec } from './spec';
import { reminderName, statementWords } from './words';

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

interface BlankProps extends Pick<PageProps, 'languages'> {
  readonly name: Blank;
  /** What was typed; '' leaves room for a pen. */
  readonly text: string;
}

/** Type sizes of a line that stands large in its column of a 4:3 place. */
const ONE_LINE = 9;

const BlankLine = ({ name, text, languages }: BlankProps) => (
  <li className="border-t-[0.15em] border-accent pt-[0.4em]">
    <span className="flex flex-wrap gap-x-[0.7em]">
      {languages.map((language, index) => (
        <span
          key={language}
          lang={LANGUAGE_TAG[language]}
          className={index === 0 ? 'font-semibold text-accent' : 'text-ink-muted'}
        >
          {wordsIn('statement', language)(name)}
        </span>
      ))}
    </span>
    {text === '' ? (
      <span aria-hidden="true" className="block h-[3em] border-b border-hairline" />
    ) : (
      <span
        className={`block pt-[0.2em] leading-[1.25] [overflow-wrap:anywhere] ${estimateWidth(text, 1) > ONE_LINE ? '' : 'still-lead'}`}
      >
        <bdi>{text}</bdi>
      </span>
    )}
  </li>
);

const Cover = ({ answer, languages, headline, foreign }: PageProps) => {
  const { ground, filter, spec } = answer.asked;
  const sentence = (language: Language) => formatFilter(language, ground.cube.dataset, filter);
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-between gap-[1.2em]">
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
      <div className="grid shrink-0 gap-[0.6em] ps-[1.55em] pb-[0.8em]">
        <ul className="grid grid-cols-3 gap-x-[2em]">
          {BLANKS.map((name) => (
            <BlankLine key={name} name={name} text={spec[name]} languages={languages} />
          ))}
        </ul>
        {isFilledIn(spec) ? <AuthorMark of="filledIn" languages={languages} /> : null}
      </div>
    </div>
  );
};

/** An address that a telephone in the room can open: not that of a file. */
const canBeScanned = (address: string): boolean => address.startsWith('http');

interface ReminderProps extends Pick<PageProps, 'answer' | 'languages'> {
  readonly figure: FirstFigure;
}

/** One of the figures that head what was shown. */
const Reminder = ({ answer, languages, figure }: ReminderProps) => {
  const { ground } = answer.asked;
  const { indicator, observation } = figure;
  return (
    <li className="col-span-2 grid grid-cols-subgrid items-center border-t border-hairline leading-[1.2]">
      <div>
        <BothLanguages
          languages={languages}
          words={inBoth(
            (each) => figureWords(ground.cube.dataset, indicator.id, observation, each).text,
          )}
          className="still-lead font-bold text-accent"
        />
      </div>
      <div>
        <BothLanguages
          languages={languages}
          words={inBoth((each) => reminderName(ground, figure, each))}
        />
      </div>
    </li>
  );
};

const Closing = ({ answer, languages, headline, foreign }: PageProps) => {
  const address = use(AddressContext);
  const scans = canBeScanned(address);
  const lineIn = (language: Language): string =>
    scans
      ? wordsIn('statement', language)('closingLine')
      : (statementWords(answer, language).subtitle ?? '');
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-[2em]">
      <div className="flex min-h-0 flex-col gap-[0.9em] self-stretch">
        <StillHeadline languages={languages} words={headline} foreign={foreign} />
        <ul className="grid min-h-0 flex-1 auto-rows-fr grid-cols-[auto_minmax(0,1fr)] gap-x-[1.2em]">
          {answer.figures.map((figure) => (
            <Reminder
              key={figure.indicator.id}
              answer={answer}
              languages={languages}
              figure={figure}
            />
          ))}
        </ul>
        <p className="still-lead text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((language) => wordsIn('statement', language)('thanks'))}
          />
        </p>
      </div>
      <div className="grid max-w-[17em] gap-[0.6em] text-center text-ink-muted">
        {scans ? (
          <QrCode text={address} label={wordsIn('statement', languages[0])('code')} />
        ) : null}
        <p>
          <BothLanguages languages={languages} words={inBoth(lineIn)} />
        </p>
      </div>
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
