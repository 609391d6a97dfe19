import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BarMark } from '../bar-mark';
import type { PictureProps } from '../exhibit';
import { FigureButton } from '../figure-button';
import { barLook, isComputed } from '../figure-at-cell';
import { NothingHere } from '../nothing-here';
import { toStill } from '../still-part';
import { restsOn } from '../../crossfilter/figure-at';
import type { MarkName } from '../../provenance/mark-name';
import { type FlowAnswer, rowsOf } from './answer';
import type { FlowBar, FlowGroup, FlowRow } from './flow-row';
import { FlowLegend, ROLE_COLORS } from './legend';
import { toShareIn } from './scale';
import type { FlowSpec } from './spec';
import { barWords, rowName, workedWords } from './words';

const StillFlow = toStill(async () => (await import('./still-flow')).StillFlow);

type FlowPictureProps = PictureProps<FlowSpec, FlowAnswer>;

interface RowProps {
  readonly answer: FlowAnswer;
  readonly language: Language;
  readonly group: FlowGroup;
  readonly row: FlowRow;
}

type CellProps = Pick<RowProps, 'answer' | 'language'> & {
  readonly bar: Pick<FlowBar, 'at' | 'indicator'>;
  readonly className?: string;
};

const markOf = ({ at }: CellProps['bar']): MarkName | undefined => {
  if (at.kind !== 'figure') return undefined;
  if (at.isWider) return 'whole';
  return isComputed(at) ? 'computed' : undefined;
};

/** A figure that opens its source, or that none is published. */
const Figure = ({ answer, language, bar, className = '' }: CellProps) => {
  const words = barWords(answer, bar, language);
  if (!words || bar.at.kind !== 'figure')
    return (
      <span className="inline-flex min-h-6 items-center whitespace-nowrap text-12 text-ink-muted">
        — {wordsIn('flow', language)('missing')}
      </span>
    );
  const muted = bar.at.isWider ? 'text-ink-muted' : '';
  return (
    <FigureButton
      dataset={answer.asked.ground.cube.dataset}
      words={bar.at.lacks ? { ...words, after: `${words.after}*` } : words}
      observations={restsOn(bar.at)}
      mark={markOf(bar)}
      className={`${muted} ${className}`}
    />
  );
};

const isMissing = ({ bars }: FlowRow): boolean =>
  bars.length > 0 && bars.every(({ at }) => at.kind === 'missing');

/** True where rows have both what came in and what went out: then each line says which it is. */
const hasRoles = (answer: FlowAnswer): boolean =>
  rowsOf(answer).some(({ row }) => row.bars.length > 1);

const lineLook = (roles: boolean): string =>
  `grid items-center gap-x-2 ${roles ? 'grid-cols-[3.5rem_6.5rem_minmax(0,1fr)]' : 'grid-cols-[6.5rem_minmax(0,1fr)]'}`;

/** What came in or went out: its role where a row has both, its figure, its bar. */
const Bar = ({ answer, language, group, row, bar }: RowProps & { readonly bar: FlowBar }) => {
  const share = toShareIn(answer, group).shareOf(bar);
  const roles = hasRoles(answer);
  return (
    <li className={lineLook(roles)}>
      {roles ? (
        <span className="text-12 text-ink-muted">
          {isMissing(row) ? '' : answer.board?.roles[bar.role][language]}
        </span>
      ) : null}
      <span className="text-end">
        <Figure answer={answer} language={language} bar={bar} />
      </span>
      {share === undefined ? (
        <span />
      ) : (
        <BarMark
          share={share}
          color={ROLE_COLORS[bar.role]}
          look={row.wider ? 'dashed' : barLook(bar.at)}
        />
      )}
    </li>
  );
};

const Rest = ({ answer, language, group, row }: RowProps) => {
  const share = toShareIn(answer, group).restShare(row);
  if (!row.rest || share === undefined) return null;
  return (
    <li className={lineLook(hasRoles(answer))}>
      {hasRoles(answer) ? <span /> : null}
      <span className="text-end text-ink-muted">{workedWords(answer, row.rest, language)}</span>
      <BarMark share={share} color="strong" look="dashed" />
    </li>
  );
};

/** What stands at the end of a row: what went out less what came in, or the other count. */
const End = ({ answer, language, row }: RowProps) => {
  const { balance, other } = row;
  if (balance)
    return (
      <span className="whitespace-nowrap text-14">
        {workedWords(answer, balance, language, true)}
      </span>
    );
  return other ? <Figure answer={answer} language={language} bar={other} /> : null;
};

const Outcomes = ({ answer, language, row }: RowProps) =>
  row.outcomes.length === 0 ? null : (
    <ul className="flex flex-wrap items-baseline gap-x-3 text-12 sm:ps-28">
      {row.outcomes.map((outcome) => (
        <li key={outcome.indicator} className="inline-flex flex-wrap items-baseline gap-x-1">
          <span className="text-ink-muted">{outcome.name[language]}</span>
          <Figure answer={answer} language={language} bar={outcome} className="text-accent" />
        </li>
      ))}
    </ul>
  );

/** One line says that nothing is published of a row. */
const barsToShow = (row: FlowRow): readonly FlowBar[] =>
  isMissing(row) ? row.bars.slice(0, 1) : row.bars;

const Row = (props: RowProps) => {
  const { answer, language, row } = props;
  const isPart = row.part !== undefined || row.rest !== undefined;
  const hasEnd = row.balance !== undefined || row.other !== undefined;
  const name = rowName(row, language);
  return (
    <li
      className={`py-0.5 sm:grid sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:gap-x-3 ${row.outcomes.length > 0 ? 'sm:items-start' : 'sm:items-center'}`}
    >
      <p className={`leading-tight sm:py-1 ${isPart ? 'ps-3 text-12 text-ink-muted' : 'text-14'}`}>
        {name}
      </p>
      <div className="min-w-0">
        <div
          className={
            hasEnd ||
            answer.groups.some(({ rows }) => rows.some((each) => each.balance ?? each.other))
              ? 'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[minmax(0,1fr)_6.5rem]'
              : ''
          }
        >
          <ul>
            {barsToShow(row).map((bar) => (
              <Bar key={bar.role} {...props} bar={bar} />
            ))}
            <Rest {...props} />
          </ul>
          {hasEnd ? (
            <div className="text-end">
              <End {...props} />
            </div>
          ) : null}
        </div>
        <Outcomes {...props} />
      </div>
    </li>
  );
};

/** Groups of rows with bars from zero: grey came in, blue went out. */
export const FlowPicture = (props: FlowPictureProps) => {
  const { answer, languages, touch } = props;
  const [language] = languages;
  const { board } = answer;
  if (!board) return null;
  if (answer.isEmpty) return <NothingHere name={board.name} languages={languages} />;
  if (!touch) return <StillFlow answer={answer} languages={languages} />;
  return (
    <div>
      <FlowLegend answer={answer} language={language} />
      {answer.groups.map((group) => (
        <section
          key={group.id}
          aria-label={`${board.name[language]} · ${group.name[language]}`}
          className="border-t border-hairline py-1 sm:grid sm:grid-cols-[7rem_minmax(0,1fr)] sm:gap-x-3"
        >
          <h3 className="py-1 font-semibold leading-tight">{group.name[language]}</h3>
          <ul className="min-w-0">
            {group.rows.map((row) => (
              <Row key={row.id} answer={answer} language={language} group={group} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
