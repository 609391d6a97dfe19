import {
  INSTRUMENT_SORTS,
  type InstrumentsSpec,
  PLAIN_INSTRUMENTS,
} from '../../exhibits/instruments/spec';
import type { TableState } from '../table-params';
import type { LegislationParams } from './params';

type LegislationState = LegislationParams & TableState;

/** The instruments of a link; a sort by a column that their table does not have is none. */
export const toInstrumentsSpec = (state: LegislationState): InstrumentsSpec => ({
  kind: 'instruments',
  show: state.instrumentsAs,
  level: state.level,
  issuer: state.issuer,
  status: state.status,
  stage: state.stage,
  region: state.region,
  effect: state.effect,
  on: state.inForceOn,
  search: state.search,
  sort: INSTRUMENT_SORTS.find((each) => each === state.sort),
  open: state.instrument,
});

/** What a link says of instruments. */
export const ofInstrumentsSpec = (spec: InstrumentsSpec): LegislationState => ({
  instrumentsAs: spec.show === 'table' ? 'table' : 'timeline',
  level: spec.level,
  issuer: spec.issuer,
  status: spec.status,
  stage: spec.stage,
  region: spec.region,
  effect: spec.effect,
  inForceOn: spec.on,
  search: spec.search,
  sort: spec.sort,
  instrument: spec.open,
});

/** The totals of the report beside what it names. */
export const TOTALS: InstrumentsSpec = { ...PLAIN_INSTRUMENTS, show: 'totals' };
/** Table 2 of the report. */
export const TABLE_TWO: InstrumentsSpec = { ...PLAIN_INSTRUMENTS, show: 'table2' };
/** Local regulations with their sessions. */
export const LOCAL: InstrumentsSpec = { ...PLAIN_INSTRUMENTS, show: 'local' };
/** All instruments: what the view finds is said of them. */
export const ALL: InstrumentsSpec = PLAIN_INSTRUMENTS;
