/** What looks like an escape of the format itself, and would be read as one. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4})/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot hold, and a carriage return, which every reader of XML takes for a line feed. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** A surrogate without its other half is no character. */
const HALF = /\p{Surrogate}/gu;

const toEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text inside a workbook: what XML cannot hold is written as the format has it (`_x000D_`), and read back the same; half
 * a character becomes the sign for one that is unknown.
 */
export const toXmlText = (text: string): string =>
  text
    .replaceAll(LOOKS_ESCAPED, '_x005F_')
    .replaceAll(HALF, '\ufffd')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')
    .replaceAll(NOT_XML, toEscape);
