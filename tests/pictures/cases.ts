import { type Filter, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { PLAIN_BREAKDOWN } from '../../src/exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import { PLAIN_CASES } from '../../src/exhibits/cases/spec';
import { PLAIN_CHANGES } from '../../src/exhibits/changes/spec';
import { PLAIN_EVENTS } from '../../src/exhibits/events/spec';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { PLAIN_FLOW } from '../../src/exhibits/flow/spec';
import { PLAIN_GROWTH } from '../../src/exhibits/growth/spec';
import { PLAIN_IDENTITIES } from '../../src/exhibits/identities/spec';
import { PLAIN_INSTRUMENTS } from '../../src/exhibits/instruments/spec';
import { PLAIN_LEDGER } from '../../src/exhibits/ledger/spec';
import { PLAIN_LIST } from '../../src/exhibits/list/spec';
import { PLAIN_MATRIX } from '../../src/exhibits/matrix/spec';
import { PLAIN_OFFENCES } from '../../src/exhibits/offences/spec';
import { KINDS, type Spec } from '../../src/exhibits/registry';
import { PLAIN_CHART, PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { PLAIN_SOURCES } from '../../src/exhibits/sources/spec';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { PLAIN_STRIPS } from '../../src/exhibits/strips/spec';
import { PLAIN_TERMS } from '../../src/exhibits/terms/spec';

/** An exhibit that is drawn into a file: `tests/pictures/<kind>/<name>.<language>.html`. */
export interface PictureCase {
  readonly name: string;
  readonly spec: Spec;
  readonly filter: Filter;
}

const PATENTS_IN_COURT = setClause(setClause(NO_FILTER, 'right', ['patent']), 'system', ['courts']);
const MANY_CONDITIONS = setYears(
  setClause(setClause(NO_FILTER, 'right', ['copyright', 'patent', 'trademark']), 'system', [
    'administrative',
    'courts',
    'procuratorate',
  ]),
  2020,
  2024,
);
const EMPTY = setClause(setClause(NO_FILTER, 'right', ['plant-variety']), 'system', ['customs']);

const hard = (name: string, spec: Spec, filter = NO_FILTER): PictureCase => ({
  name,
  spec,
  filter,
});

const lines = (indicators: readonly string[], chart = {}, split?: string): Spec => ({
  ...PLAIN_SERIES,
  indicators,
  split,
  chart: { ...PLAIN_CHART, ...chart },
});

const JUMPING = ['court.civil2.received', 'court.admin2.received', 'court.civil2.concluded'];
const STOCKS = ['patent.invention.in_force', 'trademark.in_force', 'pledge_financing.amount'];

/** The hardest data of each kind, a line each: most parts, breaks, gaps, longest words, nothing at all. */
const HARD: readonly PictureCase[] = [
  hard('closing', { ...PLAIN_STATEMENT, is: 'closing' }, MANY_CONDITIONS),
  hard('conditions', PLAIN_STATEMENT, MANY_CONDITIONS),
  hard('filled', { ...PLAIN_STATEMENT, speaker: 'Li Hua · 李华', place: '上海' }),
  hard('conditions', PLAIN_FIGURES, MANY_CONDITIONS),
  hard('chapter', { ...PLAIN_FIGURES, chapter: '3.5' }),
  hard('nothing', PLAIN_FIGURES, EMPTY),
  hard('breaks', lines(JUMPING)),
  hard('multiples', lines(STOCKS, { form: 'multiples' })),
  hard('parts', lines(['court.criminal1.concluded'], { form: 'stacked' }, 'offence')),
  hard('log-index', lines(STOCKS, { measure: 'index', scale: 'log' })),
  hard('table', lines(JUMPING, { show: 'table' })),
  hard('nothing', PLAIN_SERIES, EMPTY),
  hard('falls', { ...PLAIN_CHANGES, direction: 'falls' }, setYears(NO_FILTER, 2020, 2024)),
  hard('slope', { ...PLAIN_CHANGES, shape: 'slope' }),
  hard('nothing', PLAIN_CHANGES, EMPTY),
  hard('works', { ...PLAIN_BREAKDOWN, indicators: ['copyright.registered'] }),
  hard('nothing', PLAIN_BREAKDOWN, EMPTY),
  hard('conditions', PLAIN_MATRIX, MANY_CONDITIONS),
  hard('open', { ...PLAIN_CAMPAIGNS, sort: '-name', open: ['longteng', 'jianwang'] }),
  hard('nothing', { ...PLAIN_CAMPAIGNS, search: '<b>' }),
  hard('open', {
    ...PLAIN_IDENTITIES,
    verdicts: ['holds', 'remainder'],
    open: 'cooperation.masters',
  }),
  hard('nothing', { ...PLAIN_IDENTITIES, search: '<b>' }),
  hard('differs', { ...PLAIN_GROWTH, verdicts: ['differs'] }),
  hard(
    'columns',
    { ...PLAIN_LIST, search: '商标 2024', sort: '-value', withWhole: true },
    PATENTS_IN_COURT,
  ),
  hard('nothing', { ...PLAIN_LIST, search: '<b>' }),
  hard('persons', { kind: 'flow', board: 'chain', counts: 'persons' }),
  hard('supervision', { kind: 'flow', board: 'supervision', counts: 'cases' }),
  hard('nothing', PLAIN_FLOW, EMPTY),
  hard('persons', { ...PLAIN_OFFENCES, counts: 'persons', sort: '-prosecuted' }),
  hard('unknown', { ...PLAIN_CASES, open: 'no-such-case' }),
  hard('mechanisms', { kind: 'strips', strips: 'mechanisms', brief: true }),
  hard('nothing', PLAIN_STRIPS, EMPTY),
  hard('japan', { ...PLAIN_EVENTS, partner: 'japan' }),
  hard('types', { ...PLAIN_EVENTS, show: 'types' }),
  hard('figures', { ...PLAIN_EVENTS, show: 'figures', type: 'training' }),
  hard('unknown', { ...PLAIN_EVENTS, partner: 'no-such-partner' }),
  hard('cell', { ...PLAIN_LEDGER, partner: 'japan', type: 'meeting' }),
  hard('nothing', PLAIN_LEDGER, EMPTY),
  hard('links', { kind: 'routes', show: 'links' }, MANY_CONDITIONS),
  hard('marks', { ...PLAIN_TERMS, part: 'marks' }),
  hard('nothing', { ...PLAIN_TERMS, part: 'fields', search: '<b>' }),
  hard('amended', { ...PLAIN_INSTRUMENTS, status: ['under-amendment'] }),
  hard('totals', { ...PLAIN_INSTRUMENTS, show: 'totals' }),
  hard('local', { ...PLAIN_INSTRUMENTS, show: 'local' }),
  hard('nothing', { ...PLAIN_INSTRUMENTS, search: '<b>' }),
  hard('cautions', { ...PLAIN_SOURCES, part: 'cautions', only: ['conflict', 'break'] }),
  hard('conflicts', { ...PLAIN_SOURCES, part: 'conflicts' }),
  hard('evidence', { ...PLAIN_SOURCES, part: 'evidence' }),
  hard('changes', { ...PLAIN_SOURCES, part: 'changes' }),
];

/** Every kind of the registry with its plainest spec, whoever adds it, and with its hardest. */
export const PICTURE_CASES: readonly PictureCase[] = [
  ...KINDS.map(
    ({ plain }): PictureCase => ({ name: 'plain', spec: plain as Spec, filter: NO_FILTER }),
  ),
  ...HARD,
];
