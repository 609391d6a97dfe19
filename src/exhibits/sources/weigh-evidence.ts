import type { ListedFigures } from '../../crossfilter/list-figures';
import type { FileRecord } from '../../data/record-schemas';
import type { Observation } from '../../domain/observation';
import { parsePrinted } from '../../domain/parse-printed';

/** How well a figure can be cited, the best first: the report; an official address; that of a named publisher; a document without an address; a copy of the dataset that a named publisher issues; a reprint alone; and what is computed here. */
export const GROUNDS = [
  'report',
  'official',
  'publisher',
  'named',
  'dataset',
  'reprint',
  'computed',
] as const;

export type EvidenceGround = (typeof GROUNDS)[number];

/** How many figures rest on one sort of ground. */
export interface EvidenceRow {
  readonly ground: EvidenceGround;
  readonly figures: number;
}

type SourceRecord = FileRecord<'sources'>;

/** How well a document can be cited. */
export const groundOfDocument = ({
  edition,
  url,
  evidence,
  mirror,
}: SourceRecord): EvidenceGround => {
  if (edition) return 'report';
  if (url) return evidence === 'official' ? 'official' : 'publisher';
  return mirror ?? 'named';
};

/** The documents that print a figure as precisely as it is shown: one that rounds it does not hold it. */
const holdersOf = ({ source, value, step }: Observation): readonly string[] => [
  source.id,
  ...(source.also ?? []).flatMap(({ id, printed }) => {
    const token = printed === undefined ? undefined : parsePrinted(printed);
    return printed === undefined || (token?.value === value && token.step === step) ? [id] : [];
  }),
];

/** The best ground that any document of a figure gives; a computed value is computed whatever it was made from. */
const groundOf = (
  observation: Observation,
  sources: ReadonlyMap<string, SourceRecord>,
): EvidenceGround => {
  if (observation.status === 'E') return 'computed';
  const grounds = holdersOf(observation).flatMap((id) => {
    const source = sources.get(id);
    return source ? [groundOfDocument(source)] : [];
  });
  return GROUNDS.find((ground) => grounds.includes(ground)) ?? 'named';
};

/** Counts the figures inside the filter by what they rest on: each once, so that the counts add up to all of them. */
export const weighEvidence = (
  records: readonly SourceRecord[],
  { inside }: ListedFigures,
): readonly EvidenceRow[] => {
  const sources = new Map(records.map((source) => [source.id, source]));
  const counts = new Map<EvidenceGround, number>();
  for (const { observation } of inside) {
    const ground = groundOf(observation, sources);
    counts.set(ground, (counts.get(ground) ?? 0) + 1);
  }
  return GROUNDS.map((ground) => ({ ground, figures: counts.get(ground) ?? 0 })).filter(
    ({ figures }) => figures > 0,
  );
};
