/** Ids that React and zrender count up: another number in every run. */
const COUNTED = /_r_\w+_|«r\w+»|:r\w+:|zr\d+-\w+/g;
/** Attributes in which a number is a place or a length. */
const PLACES = new Set([
  'd',
  'points',
  'transform',
  'viewBox',
  'style',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'dx',
  'dy',
  'width',
  'height',
  'font-size',
  'stroke-width',
  'stroke-dasharray',
]);
/** What only serves the drawing library. */
const LEFT_OUT = new Set(['ecid', '_echarts_instance_', 'data-zr-dom-id', 'xmlns', 'xmlns:xlink']);
/** Looks of a pointer or a finger, which a picture at rest has not. */
const TOUCHED =
  /^(?:hover|focus|focus-visible|pointer-coarse|pointer-fine|disabled|group-hover|print):/;
/** So many elements of a long list are written with all that is in them, of the others the words. */
const WHOLE = 4;
const LISTED = new Set(['li', 'tr', 'tbody', 'article', 'option', 'section']);
const EMPTY = new Set(['br', 'hr', 'input', 'img', 'wbr']);

const round = (text: string): string =>
  text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(1)) + 0));

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const atRest = (classes: string): string =>
  classes
    .split(/\s+/)
    .filter((name) => name !== '' && !TOUCHED.test(name))
    .join(' ');

const settle = ({ name, value }: Attr): string => {
  if (name === 'class') return atRest(value);
  return PLACES.has(name) ? round(value) : value;
};

/** A text on a line of its own: the spaces at its ends are part of it, those around it are not. */
const toLine = (text: string): string =>
  escape(text).replaceAll('\n', '&#10;').replace(/^ | $/g, '&#32;');

const toAttribute = (attribute: Attr, nameId: (id: string) => string): string => {
  const { name } = attribute;
  const own = settle(attribute).replace(COUNTED, nameId);
  return own === '' ? ` ${name}` : ` ${name}="${escape(own).replaceAll('"', '&quot;')}"`;
};

const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** A dialog that nobody has opened is no part of a picture. */
const isSeen = (node: Node): boolean =>
  !(isElement(node) && node.localName === 'dialog' && node.childElementCount === 0);

const wordsOf = (node: Node): readonly string[] => {
  if (isText(node)) return [node.data.trim()];
  const name = isElement(node) ? node.getAttribute('aria-label') : undefined;
  return [name ?? '', ...[...node.childNodes].filter(isSeen).flatMap(wordsOf)];
};

/** A comment: the page of pictures does not show it. */
const inWords = (node: Node): string => {
  const words = wordsOf(node).filter(Boolean).join(' | ');
  return `<!-- ${node.nodeName.toLowerCase()}: ${words.replaceAll('--', '- -')} -->`;
};

/** The elements of a list with more than `most` that are written in their words. */
const findMore = (all: readonly Node[], most: number): ReadonlySet<Node> => {
  const listed = all.filter((node) => isElement(node) && LISTED.has(node.localName));
  return new Set(listed.length > most ? listed.slice(WHOLE) : []);
};

/**
 * An element as text that is the same in every run and can be read as a change: a line an element, counted ids by their
 * order, places to one decimal; of lists with more than `most` elements the first ones whole and the others in their words.
 */
export const writePicture = (root: Element, most: number): string => {
  const ids = new Map<string, string>();
  const nameId = (id: string): string => {
    const name = ids.get(id) ?? `id-${ids.size + 1}`;
    ids.set(id, name);
    return name;
  };
  const write = (node: Node, indent: string): readonly string[] => {
    if (isText(node)) return node.data === '' ? [] : [indent + toLine(node.data)];
    if (!isElement(node)) return [];
    const tag = node.localName;
    const attributes = [...node.attributes]
      .filter(({ name }) => !LEFT_OUT.has(name))
      .map((attribute) => toAttribute(attribute, nameId));
    const opening = `${indent}<${tag}${attributes.join('')}>`;
    if (EMPTY.has(tag)) return [opening];
    const children = [...node.childNodes].filter(isSeen);
    if (children.every(isText)) return [`${opening}${escape(node.textContent)}</${tag}>`];
    const more = findMore(children, most);
    const inner = children.flatMap((child) =>
      more.has(child) ? [`${indent} ${inWords(child)}`] : write(child, `${indent} `),
    );
    return [opening, ...inner, `${indent}</${tag}>`];
  };
  return [...write(root, ''), ''].join('\n');
};
