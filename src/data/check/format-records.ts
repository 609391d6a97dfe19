const sortKey = (record: object): string => {
  if ('id' in record) return String(record.id);
  const { indicator, time, value, printed, step, hedge, status, growth, derivation, source, note, ...codes } =
    record as Record<string, unknown>;
  return [indicator, time, ...Object.keys(codes).sort().map((key) => `${key}=${codes[key]}`)].join(' ');
};

/** The canonical text of a data file: a JSON array, one record a line, sorted, so that a diff shows what changed. */
export const formatRecords = (records: readonly object[]): string => {
  const lines = [...records]
    .sort((a, b) => {
      const [first, second] = [sortKey(a), sortKey(b)];
      return first < second ? -1 : first > second ? 1 : 0;
    })
    .map((record) => JSON.stringify(record));
  return `[\n${lines.join(',\n')}\n]\n`;
};
