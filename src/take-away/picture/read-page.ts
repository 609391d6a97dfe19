import type { Area, Part, ReadPage } from './part';
import { readBox } from './read-box';
import { readDrawing } from './read-drawing';
import { type Reader, toReader } from './read-style';
import { readText } from './read-text';
import type { Cut } from './to-runs';

interface Around {
  readonly opacity: number;
  readonly cut: Cut | undefined;
  readonly turned: boolean;
}

const meet = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const cutOf = (
  element: Element,
  style: CSSStyleDeclaration,
  before: Cut | undefined,
  reader: Reader,
): Cut | undefined => {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return before;
  const own = reader.area(element.getBoundingClientRect());
  const area = before ? meet(before.area, own) : own;
  const clamps = style.getPropertyValue('-webkit-line-clamp');
  const marks = style.textOverflow === 'ellipsis' || /^\d/.test(clamps);
  return { area, end: marks ? reader.widthOf('…', style) : undefined };
};

const isUnseen = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0;

/** Boxes of the screen alone have no size of their own; their words are for those who do not see them. */
const isSpoken = (element: Element): boolean =>
  element instanceof HTMLElement && element.offsetWidth <= 1 && element.offsetHeight <= 1;

interface Reading {
  readonly reader: Reader;
  readonly parts: Part[];
}

const readSvg = (svg: SVGSVGElement, opacity: number, { reader, parts }: Reading): void => {
  const element = readDrawing(svg, opacity, `drawing-${parts.length}`, reader);
  if (element) parts.push({ kind: 'drawing', element });
};

const readElement = (element: Element, around: Around, reading: Reading): void => {
  const { reader, parts } = reading;
  const style = getComputedStyle(element);
  if (style.display !== 'contents' && (isUnseen(style) || isSpoken(element))) return;
  const opacity = around.opacity * Number(style.opacity);
  if (element instanceof SVGSVGElement) return readSvg(element, opacity, reading);
  parts.push(...readBox(element, style, opacity, reader));
  const inner: Around = {
    opacity,
    cut: cutOf(element, style, around.cut, reader),
    turned: around.turned !== (style.rotate === '180deg'),
  };
  for (const child of element.childNodes) {
    if (child instanceof Text) parts.push(...readText(child, { style, ...inner }, reader));
    else if (child instanceof Element) readElement(child, inner, reading);
  }
};

/** Reads what is seen of a part of the page: grounds, rules, lines of text and drawings, each where it stands. */
export const readPage = (place: Element): ReadPage => {
  const origin = place.getBoundingClientRect();
  const reading: Reading = { reader: toReader(place), parts: [] };
  readElement(place, { opacity: 1, cut: undefined, turned: false }, reading);
  return { parts: reading.parts, width: Math.ceil(origin.width), height: Math.ceil(origin.height) };
};
