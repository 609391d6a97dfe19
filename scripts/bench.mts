/** `npm run bench`: times of the built site, printed as tables; with `-- --write` also into docs/benchmarks.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EngineRow, measureEngine } from '../tests/bench/engine.bench.mts';
import { type InteractionRow, measureInteraction } from '../tests/bench/interaction.bench.mts';
import { type LoadRow, measureLoad } from '../tests/bench/load.bench.mts';
import { findBrowser } from './find-browser.mts';
import { createStaticServer, listen } from './static-server.mts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const toTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

const interactionTable = (rows: readonly InteractionRow[]): string =>
  toTable(
    [
      'deed',
      'CPU slow-down',
      'times',
      'to the next paint',
      '95th percentile',
      'settled',
      '95th percentile',
    ],
    rows.map(({ deed, slowDown, times, paint, settled }) => [
      deed,
      `${slowDown}×`,
      String(times),
      ...[paint.median, paint.p95, settled.median, settled.p95].map(milliseconds),
    ]),
  );

const loadTable = (row: LoadRow): string =>
  toTable(
    ['first paint', 'largest paint', 'blocking', 'shift', 'bytes', 'score'],
    [
      [
        milliseconds(row.firstPaint),
        milliseconds(row.largestPaint),
        milliseconds(row.blocking),
        row.shift.toFixed(3),
        `${(row.bytes / 1000).toFixed(0)} kB`,
        row.score.toFixed(0),
      ],
    ],
  );

const engineTable = (rows: readonly EngineRow[]): string =>
  toTable(
    ['observations', 'engine', 'median', '95th percentile', 'slower than ours', 'per observation'],
    rows.map((row) => {
      const ours = rows.find(
        ({ engine, observations }) => engine === 'ours' && observations === row.observations,
      );
      return [
        row.observations.toLocaleString('en'),
        row.engine,
        `${row.p50.toFixed(2)} ms`,
        `${row.p95.toFixed(2)} ms`,
        ours ? `${(row.p50 / ours.p50).toFixed(1)}× / ${(row.p95 / ours.p95).toFixed(1)}×` : '',
        `${row.perObservation.toFixed(1)} ns`,
      ];
    }),
  );

const executablePath = findBrowser();
const server = createStaticServer({ root: join(process.cwd(), 'dist') });
const url = `http://127.0.0.1:${await listen(server, 0)}/`;
const sections: string[] = [];
let failed = false;

const section = async (title: string, measure: () => Promise<string>): Promise<void> => {
  try {
    sections.push(`## ${title}\n\n${await measure()}`);
  } catch (error) {
    failed = true;
    sections.push(
      `## ${title}\n\nnot measured: ${error instanceof Error ? error.message : 'unknown error'}`,
    );
  }
  console.log(`\n${sections.at(-1)}`);
};

await section('One changed clause, all counts, in Node', async () =>
  engineTable(await measureEngine()),
);
await section('From a click or key to the next paint, and until nothing changes', async () =>
  interactionTable(await measureInteraction(url, executablePath)),
);
await section('Loading, Lighthouse mobile setting, medians of 3', async () =>
  loadTable(await measureLoad(url, executablePath)),
);
server.close();

if (values.write && !failed) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`;
  mkdirSync('docs', { recursive: true });
  const text = `# Benchmarks\n\nWritten by \`npm run bench -- --write\` on: ${machine}.\n\n${sections.join('\n\n')}\n`;
  writeFileSync('docs/benchmarks.md', text);
}
process.exitCode = failed ? 1 : 0;
