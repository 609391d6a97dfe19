/** A comma that groups thousands: "449,923" is looked for as 449923. */
const GROUP_COMMA = /(\d),(?=\d{3})/g;

/** One form of what may be typed in several: full-width letters, capitals, grouped digits. */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(GROUP_COMMA, '$1');

/** True where a query holds Latin letters, so that it may be pinyin. */
export const mayBePinyin = (query: string): boolean => /[a-z]/.test(fold(query));
