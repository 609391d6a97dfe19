/**
 * `npm run bench`: times of the built site as tables; every run of one site is followed by one of the other, so that what
 * else the machine does meets both. Options, behind `--`:
 * `--base <commit or folder>` what to compare with · `--runs 5` of loading · `--only load,line,interaction,engine,commands`
 * (`commands`, which takes ten minutes, only when named) · `--write` into the tables of docs/performance.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { arch, cpus, platform } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareBase } from './bench-base.mts';
import { measureCommands } from './bench-commands.mts';
import {
  commandTable,
  engineTable,
  interactionTable,
  lineTable,
  loadTable,
  type Sides,
} from './bench-tables.mts';
import { writeSections } from './bench-page.mts';
import { findBrowser } from './find-browser.mts';
import { createStaticServer, listen } from './static-server.mts';
import { measureEngine } from '../tests/bench/engine.bench.mts';
import { compareInteraction } from '../tests/bench/interaction.bench.mts';
import { compareLine } from '../tests/bench/line.bench.mts';
import { compareLoad } from '../tests/bench/load.bench.mts';

const PAGE = 'docs/performance.md';
const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: 'load,line,interaction,engine' },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const executablePath = findBrowser();
const base = values.base ? await prepareBase(values.base) : undefined;

const servers: Server[] = [];
const serve = async (root: string): Promise<string> => {
  const server = createStaticServer({ root });
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0)}/`;
};
const urls = [await serve(resolve('dist')), ...(base ? [await serve(resolve(base.dist))] : [])];

const toSides = <T,>([head, other]: readonly T[]): Sides<T> => {
  if (head === undefined) throw new Error('nothing was measured');
  return other === undefined ? [head] : [head, other];
};

const SECTIONS: Readonly<Record<string, readonly [title: string, measure: () => Promise<string>]>> =
  {
    load: [
      `Loading: Lighthouse, mobile setting, ${runs} runs: median (least to most)`,
      async () => loadTable(toSides(await compareLoad(urls, executablePath, runs))),
    ],
    line: [
      `Loading with line (150 ms, 1.6 Mbit/s) and processor (4×) really slowed, 412 × 823, ${runs} runs: median (least to most)`,
      async () => lineTable(toSides(await compareLine(urls, executablePath, runs))),
    ],
    interaction: [
      'From a click or key to what it changes',
      async () => interactionTable(toSides(await compareInteraction(urls, executablePath))),
    ],
    engine: [
      'Engine: one clause of the filter changed, until verdicts, facets, coverage and breakdown are counted, in Node',
      async () => engineTable(await measureEngine()),
    ],
    commands: ['Commands', async () => commandTable(await measureCommands())],
  };

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`;
const measuredOn = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}${base ? `; before: ${base.name}` : ''}.`;

const measured = new Map<string, string>();
let failed = false;
for (const name of values.only.split(',')) {
  const section = SECTIONS[name];
  if (!section) throw new Error(`--only knows ${Object.keys(SECTIONS).join(', ')}, not ${name}`);
  const [title, measure] = section;
  try {
    measured.set(name, `### ${title}\n\n${measuredOn}\n\n${await measure()}`);
    console.log(`\n${measured.get(name)}`);
  } catch (error) {
    failed = true;
    console.error(
      `\n### ${title}\n\nnot measured: ${error instanceof Error ? error.message : 'unknown error'}`,
    );
  }
}
for (const server of servers) {
  server.close();
  server.closeAllConnections();
}
base?.remove();

if (values.write) {
  writeFileSync(PAGE, writeSections(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '', measured));
}
process.exitCode = failed ? 1 : 0;
