import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BarMark } from '../bar-mark';
import { BothLanguages, inBoth } from '../both-languages';
import { barLook } from '../figure-at-cell';
import { type FlowAnswer, largestPart, rowsOf } from './answer';
import type { FlowGroup, FlowRow, Role } from './flow-row';
import { ROLE_COLORS } from './legend';
import { toShareIn } from './scale';
import { barWords, rowName, workedWords } from './words';

type Languages = readonly [Language, ...Language[]];

/** The height of a line in the type size of its place: few lines are high, but no blocks. */
const MOST_LINE_EM = 3.4;

const ROLES: readonly Role[] = ['in', 'out'];

/** A row of a group. `at` is its place among the rows of the group that are shown, `of` how many these are. */
interface Line {
  readonly group: FlowGroup;
  readonly row: FlowRow;
  readonly at: number;
  readonly of: number;
}

/** Rows, with their parts where these make up the row; in two languages only those of the row that the headline is of. */
const shownLines = (answer: FlowAnswer, languages: Languages): readonly Line[] => {
  const named = largestPart(answer)?.whole.id;
  const inParts = (answer.board?.groups ?? []).flatMap(({ rows }) =>
    rows.filter(({ rest }) => rest).map(({ id }) => id),
  );
  const isShown = (of: string | undefined) =>
    of === undefined || (languages.length > 1 ? of === named : inParts.includes(of));
  return answer.groups.flatMap((group) => {
    const rows = group.rows.filter((row) =>
      isShown(row.part?.of ?? (row.rest && row.id.replace(/\.rest$/, ''))),
    );
    return rows.map((row, at) => ({ group, row, at, of: rows.length }));
  });
};

interface LineProps {
  readonly answer: FlowAnswer;
  readonly languages: Languages;
  readonly line: Line;
  readonly roles: readonly (Role | undefined)[];
}

interface FigureProps extends LineProps {
  readonly role: Role | undefined;
}

/** A name in one language or in both, on one line. */
const Name = ({
  languages,
  say,
}: {
  readonly languages: Languages;
  readonly say: (language: Language) => string;
}) =>
  languages.map((language, index) => (
    <span
      key={language}
      lang={LANGUAGE_TAG[language]}
      className={index === 0 ? '' : 'still-note ps-[0.5em] font-normal text-ink-muted'}
    >
      {say(language)}
    </span>
  ));

const endWords = (answer: FlowAnswer, { row }: Line, language: Language): string => {
  if (row.balance) return workedWords(answer, row.balance, language, true);
  if (row.other)
    return (
      barWords(answer, row.other, language)?.text ?? `— ${wordsIn('flow', language)('missing')}`
    );
  return row.outcomes
    .flatMap((outcome) => {
      const words = barWords(answer, outcome, language);
      return words ? [`${outcome.name[language]} ${words.text}`] : [];
    })
    .join(language === 'zh' ? '；' : '; ');
};

/** The figure of a role, or of the one bar of the row: its unit is left out where the line above says it. */
const Figure = ({ answer, languages: [language], line: { row }, role, roles }: FigureProps) => {
  const look = 'whitespace-nowrap text-end';
  if (row.rest)
    return (
      <span className={`${look} text-ink-muted`}>
        {role === 'out' ? '' : workedWords(answer, row.rest, language)}
      </span>
    );
  const bar = row.bars.find((each) => role === undefined || each.role === role);
  const words = bar && barWords(answer, bar, language);
  if (words && roles.length > 1 && language === 'en')
    return <span className={`${look} font-semibold`}>{words.before + words.number}</span>;
  if (words) return <span className={`${look} font-semibold`}>{words.text}</span>;
  return (
    <span className={`${look} still-note text-ink-muted`}>
      {bar ? `— ${wordsIn('flow', language)('missing')}` : ''}
    </span>
  );
};

const Bars = ({ answer, line: { group, row } }: LineProps) => {
  const { shareOf, restShare } = toShareIn(answer, group);
  const rest = restShare(row);
  return (
    <span className="flex h-full min-h-0 flex-col justify-center gap-px py-[0.2em]">
      {row.bars.map((bar) => {
        const share = shareOf(bar);
        return share === undefined ? null : (
          <BarMark
            key={bar.role}
            share={share}
            color={ROLE_COLORS[bar.role]}
            look={row.wider ? 'dashed' : barLook(bar.at)}
            className="min-h-0 max-h-[1.1em] flex-1"
          />
        );
      })}
      {rest === undefined ? null : (
        <BarMark
          share={rest}
          color="strong"
          look="dashed"
          className="max-h-[1.1em] min-h-0 flex-1"
        />
      )}
    </span>
  );
};

/** The name of a group: in its first line, the second language in the line below where there is one. */
const GroupName = ({ languages, line: { group, at, of } }: LineProps) => {
  const [first, ...others] = languages;
  const own = of === 1 ? languages : at === 0 ? [first] : at === 1 ? others : [];
  return own.map((language) => (
    <span
      key={language}
      lang={LANGUAGE_TAG[language]}
      className={
        language === first
          ? 'font-semibold'
          : `still-note text-ink-muted ${of === 1 ? 'ps-[0.5em]' : ''}`
      }
    >
      {group.name[language]}
    </span>
  ));
};

const LINE =
  'col-span-full grid min-h-0 grid-cols-subgrid grid-rows-[minmax(0,1fr)] items-center leading-[1.15]';

const StillLine = (props: LineProps) => {
  const { answer, languages, line, roles } = props;
  const { row, at } = line;
  const isPart = row.part !== undefined || row.rest !== undefined;
  return (
    <li className={`${LINE} ${at === 0 ? 'border-t border-hairline' : ''}`}>
      <span>
        <GroupName {...props} />
      </span>
      <span className={isPart ? 'still-note ps-[1em] text-ink-muted' : ''}>
        <Name languages={languages} say={(each) => rowName(row, each)} />
      </span>
      {roles.map((role) => (
        <Figure key={role ?? ''} {...props} role={role} />
      ))}
      <Bars {...props} />
      <span className="still-note text-end">{endWords(answer, line, languages[0])}</span>
    </li>
  );
};

const Key = ({ role }: { readonly role: Role }) => (
  <svg viewBox="0 0 10 10" className="me-[0.4em] inline size-[0.8em]" aria-hidden="true">
    <rect width="10" height="10" fill={`var(--color-${ROLE_COLORS[role]})`} />
  </svg>
);

interface StillFlowProps {
  readonly answer: FlowAnswer;
  readonly languages: Languages;
}

/** What the colors mean, over their figures where each has a column. */
const Heading = ({ answer, languages, roles }: Omit<LineProps, 'line'>) => {
  const { board, bothCounts, asked } = answer;
  const rows = rowsOf(answer).map(({ row }) => row);
  if (!board) return null;
  const t = (language: Language) => wordsIn('flow', language);
  const named = (language: Language) => ({
    in: board.roles.in[language].toLowerCase(),
    out: board.roles.out[language],
  });
  const end = (language: Language) => {
    if (rows.some(({ balance }) => balance)) return t(language)('balance', named(language));
    return bothCounts ? t(language)(asked.spec.counts === 'cases' ? 'persons' : 'cases') : '';
  };
  const used = ROLES.filter((role) => rows.some(({ bars }) => bars.some((b) => b.role === role)));
  const columns = roles.length > 1;
  return (
    <li className={`${LINE} still-note text-ink-muted`}>
      <span className="col-span-2 flex gap-x-[1.5em]">
        {columns
          ? null
          : used.map((role) => (
              <span key={role}>
                <Key role={role} />
                <Name languages={languages} say={(each) => board.roles[role][each]} />
              </span>
            ))}
      </span>
      {columns ? (
        used.map((role) => (
          <span key={role} className="text-end">
            <Key role={role} />
            <BothLanguages languages={languages} words={board.roles[role]} className="inline" />
          </span>
        ))
      ) : (
        <span />
      )}
      <span />
      <span className="justify-self-end text-end">
        <BothLanguages languages={languages.slice(0, 1)} words={inBoth(end)} />
      </span>
    </li>
  );
};

/** The rows of a board as lines that share the height of their place: what came in and went out have a column each where rows have both. */
export const StillFlow = ({ answer, languages }: StillFlowProps) => {
  const lines = shownLines(answer, languages);
  const isBoth = languages.length > 1;
  const roles: readonly (Role | undefined)[] = lines.some(({ row }) => row.bars.length > 1)
    ? ROLES
    : [undefined];
  const columns = `fit-content(${isBoth ? 28 : 22}%) fit-content(${isBoth ? 46 : 32}%) ${roles.map(() => 'auto').join(' ')} minmax(0, 1fr) fit-content(${roles.length > 1 ? 14 : 28}%)`;
  return (
    <ul
      className="grid min-h-0 flex-1 auto-rows-[minmax(0,1fr)] grid-rows-[auto] gap-x-[0.9em]"
      style={{ gridTemplateColumns: columns, maxHeight: `${(lines.length + 1) * MOST_LINE_EM}em` }}
    >
      <Heading answer={answer} languages={languages} roles={roles} />
      {lines.map((line) => (
        <StillLine key={line.row.id + line.group.id} {...{ answer, languages, line, roles }} />
      ))}
    </ul>
  );
};
