import { NOT_XML, withoutHalves } from '../xml-text';
import type { BoxPart, Paint, Part, ReadPage, RulePart, TextPart } from './part';

const SVG = 'http://www.w3.org/2000/svg';

/** What of a picture is said to those who do not see it, and in which language. */
export interface About {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** A text without what would make a file unreadable. */
export const xmlText = (text: string): string => withoutHalves(text.replaceAll(NOT_XML, ''));

const short = (length: number): string => String(Math.round(length * 100) / 100);

type Values = Readonly<Record<string, string | number | undefined>>;

/** Belongs to no page: what is made in it is not shown and loads nothing. */
const SHEET = new Document();

/** An element of SVG with its attributes; lengths are written to a hundredth. */
export const svgElement = (name: string, values: Values): SVGElement => {
  const element = SHEET.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    element.setAttribute(key, typeof value === 'number' ? short(value) : xmlText(value));
  }
  return element;
};

const fillOf = ({ color, opacity }: Paint): Values => ({
  fill: color,
  'fill-opacity': opacity < 1 ? opacity : undefined,
});

const strokeOf = ({ color, opacity }: Paint, width: number): Values => ({
  stroke: color,
  'stroke-opacity': opacity < 1 ? opacity : undefined,
  'stroke-width': width,
});

const toText = ({ text, x, baseline, length, turn, type }: TextPart): SVGElement => {
  const one = [...text].length === 1;
  const element = svgElement('text', {
    x,
    y: baseline,
    'font-family': type.family,
    'font-size': type.size,
    'font-weight': type.weight === '400' ? undefined : type.weight,
    'font-style': type.italic ? 'italic' : undefined,
    'text-decoration': type.underline ? 'underline' : undefined,
    transform: turn === 0 ? undefined : `rotate(${turn} ${short(x)} ${short(baseline)})`,
    textLength: one ? undefined : length,
    lengthAdjust: one ? undefined : 'spacingAndGlyphs',
    ...fillOf(type.paint),
  });
  element.textContent = xmlText(text);
  return element;
};

const toBox = ({ area, radius, fill, stroke }: BoxPart): SVGElement => {
  const inset = stroke ? stroke.width / 2 : 0;
  return svgElement('rect', {
    x: area.left + inset,
    y: area.top + inset,
    width: Math.max(0, area.right - area.left - 2 * inset),
    height: Math.max(0, area.bottom - area.top - 2 * inset),
    rx: radius > 0 ? Math.max(0, radius - inset) : undefined,
    ...(fill ? fillOf(fill) : { fill: 'none' }),
    ...(stroke ? strokeOf(stroke, stroke.width) : {}),
  });
};

const toRule = ({ from, to, width, dash, paint }: RulePart): SVGElement =>
  svgElement('line', {
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    'stroke-dasharray': dash === undefined ? undefined : `${short(dash)} ${short(dash)}`,
    ...strokeOf(paint, width),
  });

const toElement = (part: Part): SVGElement => {
  switch (part.kind) {
    case 'text':
      return toText(part);
    case 'box':
      return toBox(part);
    case 'rule':
      return toRule(part);
    case 'drawing':
      return part.element;
  }
};

/**
 * A picture as a file of SVG that needs nothing but itself: no styles, no scripts, no links, no page within. Every text is a
 * text, as long as it was on the page whatever font there is.
 */
export const toSvg = ({ parts, width, height }: ReadPage, about: About): string => {
  const root = svgElement('svg', {
    width,
    height,
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    role: 'img',
    lang: about.language,
    'font-variant': 'tabular-nums lining-nums',
  });
  const title = svgElement('title', {});
  title.textContent = xmlText(about.title);
  const description = svgElement('desc', {});
  description.textContent = xmlText(about.description);
  root.append(title, description, ...parts.map(toElement));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
};
