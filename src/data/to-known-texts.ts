const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every Chinese text in records, however deep: names, titles, definitions, notes. In the order of the records. */
export const toKnownTexts = (value: unknown): readonly string[] => {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'zh' && typeof inner === 'string' ? [inner] : toKnownTexts(inner),
  );
};
