import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BarMark } from '../bar-mark';
import { barLook } from '../figure-at-cell';
import { BothLanguages, inBoth } from '../both-languages';
import type { FlowAnswer } from './answer';
import type { FlowBar, FlowGroup, FlowRow } from './flow-row';
import { ROLE_COLORS } from './legend';
import { toShareIn } from './scale';
import { barWords, rowName, workedWords } from './words';

type Languages = readonly [Language, ...Language[]];

/** Lines that there is room for; with more of them parts are left out. */
const MOST_LINES = 17;

interface Line {
  readonly key: string;
  readonly group: FlowGroup;
  readonly row: FlowRow;
  readonly bar: FlowBar | undefined;
  readonly isFirstOfGroup: boolean;
  readonly isFirstOfRow: boolean;
}

const linesOf = (groups: readonly FlowGroup[]): readonly Line[] =>
  groups.flatMap((group) =>
    group.rows.flatMap((row, at) =>
      (row.bars.length > 0 ? row.bars : [undefined]).map(
        (bar, index): Line => ({
          key: `${row.id}.${bar?.role ?? ''}`,
          group,
          row,
          bar,
          isFirstOfGroup: at === 0 && index === 0,
          isFirstOfRow: index === 0,
        }),
      ),
    ),
  );

/** The lines that there is room for. */
const shownLines = ({ groups }: FlowAnswer): readonly Line[] => {
  const all = linesOf(groups);
  return all.length <= MOST_LINES
    ? all
    : linesOf(
        groups.map((group) => ({
          ...group,
          rows: group.rows.filter(({ part, rest }) => !part && !rest),
        })),
      );
};

interface LineProps {
  readonly answer: FlowAnswer;
  readonly languages: Languages;
  readonly line: Line;
}

const inLine = (languages: Languages, say: (language: Language) => string) =>
  [...new Set(languages.map(say))].join(' ');

const endWords = (answer: FlowAnswer, { row, isFirstOfRow }: Line, language: Language): string => {
  if (!isFirstOfRow) return '';
  if (row.balance) return workedWords(answer, row.balance, language, true);
  const other = row.other && barWords(answer, row.other, language);
  if (other) return other.text;
  return row.outcomes
    .flatMap((outcome) => {
      const words = barWords(answer, outcome, language);
      return words ? [`${outcome.name[language]} ${words.text}`] : [];
    })
    .join(language === 'zh' ? '；' : '; ');
};

const figureText = (answer: FlowAnswer, { row, bar }: Line, language: Language): string => {
  if (row.rest) return workedWords(answer, row.rest, language);
  const words = bar && barWords(answer, bar, language);
  return words?.text ?? `— ${wordsIn('flow', language)('missing')}`;
};

const LineBar = ({ answer, line }: Pick<LineProps, 'answer' | 'line'>) => {
  const { group, row, bar } = line;
  const { shareOf, restShare } = toShareIn(answer, group);
  const share = bar ? shareOf(bar) : restShare(row);
  if (share === undefined) return <span />;
  return (
    <BarMark
      share={share}
      color={bar ? ROLE_COLORS[bar.role] : 'strong'}
      look={!bar || row.wider ? 'dashed' : barLook(bar.at)}
      className="h-[60%]"
    />
  );
};

const StillLine = ({ answer, languages, line }: LineProps) => {
  const { group, row, bar, isFirstOfGroup, isFirstOfRow } = line;
  const isPart = row.part !== undefined || row.rest !== undefined;
  const role = row.bars.length > 1 && bar ? answer.board?.roles[bar.role] : undefined;
  return (
    <li
      className={`col-span-5 grid min-h-0 grid-cols-subgrid items-center leading-[1.15] ${isFirstOfGroup ? 'border-t border-hairline' : ''}`}
    >
      <span className="font-semibold">
        {isFirstOfGroup ? inLine(languages, (each) => group.name[each]) : ''}
      </span>
      <span className={isPart ? 'still-note ps-[1em] text-ink-muted' : ''}>
        {isFirstOfRow ? inLine(languages, (each) => rowName(row, each)) : ''}
        {role ? (
          <span className="still-note text-ink-muted">
            {' '}
            {inLine(languages, (each) => role[each])}
          </span>
        ) : null}
      </span>
      <span className="whitespace-nowrap text-end font-semibold">
        {figureText(answer, line, languages[0])}
      </span>
      <LineBar answer={answer} line={line} />
      <span className="still-note text-end">{endWords(answer, line, languages[0])}</span>
    </li>
  );
};

interface StillFlowProps {
  readonly answer: FlowAnswer;
  readonly languages: Languages;
}

const StillLegend = ({ answer, languages }: StillFlowProps) => {
  const { board } = answer;
  if (!board) return null;
  return (
    <p className="still-note flex flex-wrap gap-x-[1.5em] text-ink-muted">
      {(['in', 'out'] as const).map((role) => (
        <span key={role} className="inline-flex items-center gap-[0.4em]">
          <svg viewBox="0 0 10 10" className="size-[0.8em]" aria-hidden="true">
            <rect width="10" height="10" fill={`var(--color-${ROLE_COLORS[role]})`} />
          </svg>
          <BothLanguages
            languages={languages.slice(0, 1)}
            words={inBoth((each) => board.roles[role][each])}
          />
        </span>
      ))}
    </p>
  );
};

/** The rows of a board as lines that share the height of their place. */
export const StillFlow = ({ answer, languages }: StillFlowProps) => {
  const lines = shownLines(answer);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.3em]">
      <StillLegend answer={answer} languages={languages} />
      <ul className="grid min-h-0 flex-1 auto-rows-fr grid-cols-[fit-content(16%)_fit-content(30%)_auto_minmax(0,1fr)_fit-content(26%)] gap-x-[0.9em]">
        {lines.map((line) => (
          <StillLine key={line.key} answer={answer} languages={languages} line={line} />
        ))}
      </ul>
    </div>
  );
};
