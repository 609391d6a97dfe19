import type { EngineRow } from '../tests/bench/engine.bench.mts';
import type { InteractionRow } from '../tests/bench/interaction.bench.mts';
import type { LineRow } from '../tests/bench/line.bench.mts';
import type { LoadRow } from '../tests/bench/load.bench.mts';
import type { Range } from '../tests/bench/range.mts';
import type { CommandRow } from './bench-commands.mts';

/** What was measured of the site, and of the one that it is compared with, where there is one. */
export type Sides<T> = readonly [head: T, base?: T];

type Show = (value: number) => string;

const ms: Show = (value) => `${value.toFixed(0)} ms`;
const seconds: Show = (value) => `${(value / 1000).toFixed(2)} s`;
const kB: Show = (value) => `${(value / 1000).toFixed(1)} kB`;
const count: Show = (value) => value.toFixed(0);
const shift: Show = (value) => value.toFixed(3);

/** A table in Markdown. */
export const toTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const showRange = ({ median, least, most }: Range, show: Show): string =>
  least === most ? show(median) : `${show(median)} (${show(least)} to ${show(most)})`;

const ratio = (head: number, base: number): string =>
  base === 0 ? '' : `× ${(head / base).toFixed(2)}`;

const compare = (name: string, show: Show, [head, base]: Sides<Range>): readonly string[] => [
  name,
  showRange(head, show),
  ...(base ? [showRange(base, show), ratio(head.median, base.median)] : []),
];

const headsOf = (first: string, base: unknown): readonly string[] =>
  base ? [first, 'now', 'before', 'now to before'] : [first, 'now'];

const LOAD_MEASURES: readonly (readonly [keyof LoadRow, string, Show])[] = [
  ['score', 'score', count],
  ['firstPaint', 'first paint', ms],
  ['largestPaint', 'largest paint', ms],
  ['blocking', 'blocking', ms],
  ['shift', 'shift', shift],
  ['requests', 'requests', count],
  ['bytes', 'bytes', kB],
  ['scriptBytes', 'of them JavaScript', kB],
  ['dataBytes', 'of them data', kB],
];

/** What Lighthouse measured. */
export const loadTable = ([head, base]: Sides<LoadRow>): string =>
  toTable(
    headsOf('overview', base),
    LOAD_MEASURES.map(([measure, name, show]) =>
      compare(name, show, base ? [head[measure], base[measure]] : [head[measure]]),
    ),
  );

const LINE_MEASURES = [
  ['painted', 'first paint'],
  ['figures', 'figures'],
  ['usable', 'figures answer'],
] as const;

/** What a reader on a slow line with a slow processor waits for. */
export const lineTable = ([head, base]: Sides<readonly LineRow[]>): string =>
  toTable(
    headsOf('link: what stands', base),
    head.flatMap((row, at) =>
      LINE_MEASURES.map(([measure, name]) => {
        const other = base?.[at];
        const title = `\`${row.link || '/'}\`: ${name}`;
        return compare(title, seconds, other ? [row[measure], other[measure]] : [row[measure]]);
      }),
    ),
  );

/** From a click or key to the next paint, and to the last change of the page. */
export const interactionTable = ([head, base]: Sides<readonly InteractionRow[]>): string => {
  const show = ({ median, p95 }: { readonly median: number; readonly p95: number }) =>
    `${median.toFixed(0)} / ${p95.toFixed(0)} ms`;
  const rows = head.flatMap((row, at) =>
    (['paint', 'settled'] as const).map((measure) => {
      const other = base?.[at]?.[measure];
      return [
        `${row.deed} (${row.times}), ${measure === 'paint' ? 'next paint' : 'all settled'}`,
        show(row[measure]),
        ...(other ? [show(other), ratio(row[measure].median, other.median)] : []),
      ];
    }),
  );
  return toTable(headsOf(`${head[0]?.slowDown ?? 1}× slower, median / p95`, base), rows);
};

/** One clause of a filter changed, until all is counted. */
export const engineTable = (rows: readonly EngineRow[]): string =>
  toTable(
    ['observations', 'engine', 'median', 'p95', 'an observation', 'first counts', 'p95 to ours'],
    rows.map((row) => {
      const ours = rows.find(
        ({ engine, observations }) => engine === 'ours' && observations === row.observations,
      );
      return [
        row.observations.toLocaleString('en'),
        row.engine,
        `${row.p50.toFixed(2)} ms`,
        `${row.p95.toFixed(2)} ms`,
        `${row.perObservation.toFixed(1)} ns`,
        ms(row.prepared),
        row === ours || !ours ? '' : `× ${(row.p95 / ours.p95).toFixed(1)}`,
      ];
    }),
  );

/** How long the commands take that everyone waits for. */
export const commandTable = (rows: readonly CommandRow[]): string =>
  toTable(
    ['command', 'time', 'said'],
    rows.map((row) => [row.command, `${row.seconds.toFixed(0)} s`, row.said]),
  );
