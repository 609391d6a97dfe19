import { INSTRUMENTS_FIELDS, PLAIN_INSTRUMENTS } from '../../exhibits/instruments/spec';
import { choice } from '../../url/parser';
import { piece, type StateOf } from '../../url/state-table';

/** Pictures of the instruments that the conditions leave. */
const PICTURES = ['timeline', 'table'] as const;
type Picture = (typeof PICTURES)[number];

const { level, issuer, status, stage, region } = PLAIN_INSTRUMENTS;

/** What a link says of the instruments: as lines or as a table, the conditions that they meet, and the one whose details are shown. */
export const LEGISLATION_PARAMS = {
  instrumentsAs: piece<Picture>('as', 'push', 'timeline', choice(PICTURES, 'timeline')),
  level: piece('level', 'push', level, INSTRUMENTS_FIELDS.level.parser),
  issuer: piece('issuer', 'push', issuer, INSTRUMENTS_FIELDS.issuer.parser),
  status: piece('status', 'push', status, INSTRUMENTS_FIELDS.status.parser),
  stage: piece('stage', 'push', stage, INSTRUMENTS_FIELDS.stage.parser),
  region: piece('region', 'push', region, INSTRUMENTS_FIELDS.region.parser),
  effect: piece('effect', 'push', undefined, INSTRUMENTS_FIELDS.effect.parser),
  inForceOn: piece('on', 'push', undefined, INSTRUMENTS_FIELDS.on.parser),
  instrument: piece('instrument', 'push', undefined, INSTRUMENTS_FIELDS.open.parser),
} as const;

export type LegislationParams = StateOf<typeof LEGISLATION_PARAMS>;
