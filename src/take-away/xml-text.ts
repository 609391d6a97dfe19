/** What XML 1.0 cannot hold, but for halves of characters. */
// oxlint-disable-next-line no-control-regex -- these are the very characters that are looked for
export const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text in which half a character is the sign for one that is unknown. */
export const withoutHalves = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as the content of an element or attribute, its signs of markup as entities. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
