import { useMemo, useRef } from 'react';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { BothLanguages, inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import type { FirstFigure } from '../first-figures';
import { hasCourse } from '../has-course';
import { Sparkline } from '../sparkline';
import { useFit } from '../use-fit';
import type { MessagesAnswer } from './answer';
import type { MessagesSpec } from './spec';
import { messageLines } from './words';

type MessagesPictureProps = PictureProps<MessagesSpec, MessagesAnswer>;

interface RowProps extends Pick<MessagesPictureProps, 'answer' | 'languages'> {
  readonly message: FirstFigure;
  /** How much there is no room for. */
  readonly less: number;
}

/** What goes where there is no room: the second language of what is said, then of names, then the last messages but one. */
const WITHOUT = { lines: 1, names: 2, last: 3, second: 4 } as const;

const SEPARATOR: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

/** The figure, large, in each language with its own unit. */
const BigNumber = ({ answer, languages, message }: RowProps) => {
  const { dataset } = answer.asked.ground.cube;
  const [first, second] = languages;
  const textIn = (language: Language) =>
    figureWords(dataset, message.indicator.id, message.observation, language);
  const { before, number, after } = textIn(first);
  return (
    <p className="leading-[1.3]">
      <span
        lang={LANGUAGE_TAG[first]}
        className="flex flex-wrap items-baseline gap-x-[0.3em] text-accent"
      >
        <span className="whitespace-nowrap">
          {before}
          <span className="still-number font-bold">{number}</span>
        </span>
        <span className="still-lead">{after.trim()}</span>
      </span>
      {second ? (
        <span lang={LANGUAGE_TAG[second]} className="still-lead block text-ink-muted">
          {textIn(second).text}
        </span>
      ) : null}
    </p>
  );
};

/** Its part of a whole as a bar, else its years as a line. Decoration: the numbers stand beside it. */
const Course = ({ message: { share, series } }: Pick<RowProps, 'message'>) => {
  if (share)
    return (
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className="h-[1.4em] w-full"
        aria-hidden="true"
      >
        <rect width="100" height="6" className="fill-hairline" />
        <rect width={Math.min(100, Number(share.value))} height="6" className="fill-accent" />
      </svg>
    );
  if (!series || !hasCourse(series)) return null;
  return (
    <span className="flex items-end gap-[0.6em] text-ink-muted">
      <Sparkline series={series} className="h-[4.5em] w-auto" />
      <span className="still-note whitespace-nowrap">
        {series.points.at(0)?.year}–{series.points.at(-1)?.year}
      </span>
    </span>
  );
};

const Row = (props: RowProps) => {
  const { answer, languages, message, less } = props;
  const { ground } = answer.asked;
  return (
    <li
      data-cell
      className="grid min-h-0 grid-cols-[minmax(0,11fr)_minmax(0,11fr)_minmax(0,7fr)] items-center gap-x-[1.6em] border-t-2 border-strong"
    >
      <BigNumber {...props} />
      <div className="grid gap-[0.3em] leading-[1.25]">
        <BothLanguages
          languages={less < WITHOUT.names ? languages : languages.slice(0, 1)}
          words={inBoth((each) => figureName(ground.cube.dataset, message.observation, each))}
          className="still-lead font-semibold"
        />
        <p className="text-ink-muted">
          <BothLanguages
            languages={less < WITHOUT.lines ? languages : languages.slice(0, 1)}
            words={inBoth((each) => messageLines(ground, message, each).join(SEPARATOR[each]))}
          />
        </p>
      </div>
      <Course message={message} />
    </li>
  );
};

const Rows = ({ answer, languages }: Pick<MessagesPictureProps, 'answer' | 'languages'>) => {
  const list = useRef<HTMLUListElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(list, contents, WITHOUT.second);
  const left = Math.max(0, less - WITHOUT.names);
  return (
    <ul ref={list} className="grid min-h-0 flex-1 auto-rows-fr pt-[0.4em]">
      {answer.messages.slice(0, Math.max(1, answer.messages.length - left)).map((message) => (
        <Row
          key={message.indicator.id}
          answer={answer}
          languages={languages}
          message={message}
          less={less}
        />
      ))}
    </ul>
  );
};

/** The messages one under the other: the figure, what it is, and how it came to be or what it is a part of. */
export const MessagesPicture = ({ answer, languages }: MessagesPictureProps) =>
  answer.isEmpty ? (
    <p className="text-ink-muted">
      <BothLanguages
        languages={languages}
        words={inBoth((language) => wordsIn('messages', language)('none'))}
      />
    </p>
  ) : (
    <Rows answer={answer} languages={languages} />
  );
