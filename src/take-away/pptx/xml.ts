import { escapeMarkup, NOT_XML, withoutHalves } from '../xml-text';

/** Marks that turn the direction of all that follows: a program need not end them with the text that has them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** A text without what XML cannot hold and without marks that turn its surroundings; half an emoji is the sign of a lost character. */
export const toPlainText = (text: string): string =>
  withoutHalves(
    text
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll(NOT_XML, '')
      .replaceAll(TURNING, ''),
  );

/** A text as the content of an element or attribute. */
export const escapeXml = (text: string): string => escapeMarkup(toPlainText(text));

/** Attributes; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const toAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined
        ? []
        : [` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`],
    )
    .join('');

/** An element around XML that is written already; texts go through `escapeXml` first. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly string[]
): string => {
  const content = children.join('');
  const head = name + toAttributes(attributes);
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
};

/** An element that is nothing but a value. */
export const setting = (name: string, val: string | number): string => element(name, { val });

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of a package. */
export const toDocument = (root: string): string => DECLARATION + root;

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
