/** Keys of an observation that are not dimension codes and not part of its identity. */
const MEASURED = new Set([
  'indicator',
  'time',
  'value',
  'printed',
  'step',
  'hedge',
  'status',
  'growth',
  'derivation',
  'fromRates',
  'source',
  'note',
]);

type ExemptionKey = {
  readonly token: string;
  readonly source: { readonly section: string; readonly paragraph: number };
};

/** Exemptions go by their place, then by their token. */
const exemptionKey = ({ token, source }: ExemptionKey): string =>
  [source.section, String(source.paragraph).padStart(3, '0'), token].join(' ');

const sortKey = (record: object): string => {
  if ('id' in record) return String(record.id);
  if ('token' in record) return exemptionKey(record as ExemptionKey);
  const entries = Object.entries(record);
  const codes = entries
    .filter(([key]) => !MEASURED.has(key))
    .map(([key, value]) => `${key}=${String(value)}`);
  const own = (name: string) =>
    entries.filter(([key]) => key === name).map(([, value]) => String(value));
  return [...own('indicator'), ...own('time'), ...codes.toSorted()].join(' ');
};

/** The canonical text of a data file: a JSON array, one record a line, sorted, so that a diff shows what changed. */
export const formatRecords = (records: readonly object[]): string => {
  const lines = records
    .toSorted((a, b) => {
      const [first, second] = [sortKey(a), sortKey(b)];
      return first < second ? -1 : first > second ? 1 : 0;
    })
    .map((record) => JSON.stringify(record));
  return `[\n${lines.join(',\n')}\n]\n`;
};
