import { escapeMarkup, NOT_XML, withoutHalves } from '../xml-text';

/** What looks like an escape of the format itself, and would be read as one. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4})/gi;

const toEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text inside a workbook: what XML cannot hold is written as the format has it (`_x000D_`), and read back the same, as is a
 * carriage return, which every reader of XML takes for a line feed; half a character becomes the sign for an unknown one.
 */
export const toXmlText = (text: string): string =>
  escapeMarkup(withoutHalves(text.replaceAll(LOOKS_ESCAPED, '_x005F_')))
    .replaceAll(NOT_XML, toEscape)
    .replaceAll('\r', toEscape);
