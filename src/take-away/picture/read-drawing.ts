import type { Reader } from './read-style';
import { svgElement, xmlText } from './to-svg';

/** What a drawing may be made of; anything else is left out. */
const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan defs clipPath linearGradient radialGradient stop pattern'.split(
    ' ',
  ),
);
/** Attributes that only say where something is. */
const ATTRIBUTES = new Set(
  'd points x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height viewBox preserveAspectRatio transform offset gradientUnits gradientTransform patternUnits patternTransform patternContentUnits clipPathUnits xml:space'.split(
    ' ',
  ),
);
const SHAPES = new Set('path rect circle ellipse line polyline polygon text tspan'.split(' '));

const LINK = /^url\("?#([^")]+)"?\)$/;

type Values = Readonly<Record<string, string | undefined>>;

interface Drawing {
  readonly reader: Reader;
  readonly nameId: (id: string) => string;
}

const linked = (value: string, { nameId }: Drawing): string | undefined => {
  const [, id] = LINK.exec(value) ?? [];
  return id === undefined ? undefined : `url(#${nameId(id)})`;
};

const paintOf = (name: 'fill' | 'stroke', style: CSSStyleDeclaration, drawing: Drawing): Values => {
  const value = style[name];
  if (value === 'none') return { [name]: 'none' };
  const link = linked(value, drawing);
  if (link) return { [name]: link };
  const paint = drawing.reader.paint(value, Number(style.getPropertyValue(`${name}-opacity`)));
  return paint
    ? {
        [name]: paint.color,
        [`${name}-opacity`]: paint.opacity < 1 ? `${paint.opacity}` : undefined,
      }
    : { [name]: 'none' };
};

const unlessPlain = (value: string, plain: string): string | undefined =>
  value === plain ? undefined : value;

const shapeStyle = (style: CSSStyleDeclaration, drawing: Drawing): Values => ({
  ...paintOf('fill', style, drawing),
  ...(style.stroke === 'none'
    ? {}
    : {
        ...paintOf('stroke', style, drawing),
        'stroke-width': `${Number.parseFloat(style.strokeWidth)}`,
        'stroke-linecap': unlessPlain(style.strokeLinecap, 'butt'),
        'stroke-linejoin': unlessPlain(style.strokeLinejoin, 'miter'),
        'stroke-dasharray': unlessPlain(style.strokeDasharray.replaceAll('px', ''), 'none'),
        'paint-order': unlessPlain(style.paintOrder, 'normal'),
        'vector-effect': unlessPlain(style.getPropertyValue('vector-effect'), 'none'),
      }),
});

const textStyle = (
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  { reader }: Drawing,
): Values => {
  const type = reader.type(style, 1);
  const { y, height } = element.getBBox();
  const isOnLine = ['auto', 'alphabetic'].includes(style.dominantBaseline);
  return {
    'font-family': type?.family,
    'font-size': style.fontSize.replace('px', ''),
    'font-weight': unlessPlain(style.fontWeight, '400'),
    'font-style': unlessPlain(style.fontStyle, 'normal'),
    'text-anchor': unlessPlain(style.textAnchor, 'start'),
    // Few programs know other base lines than that of letters.
    ...(isOnLine || !type ? {} : { y: `${y + height * type.ascent}` }),
  };
};

const isElement = (node: Node): node is SVGElement => node instanceof SVGElement;

const copy = (element: SVGElement, drawing: Drawing): SVGElement | undefined => {
  const name = element.localName;
  const style = getComputedStyle(element);
  if (!ELEMENTS.has(name) || style.display === 'none' || style.visibility === 'hidden')
    return undefined;
  const isText = element instanceof SVGTextContentElement;
  const clip = linked(style.clipPath, drawing);
  const own: Values = {
    ...Object.fromEntries(
      [...element.attributes]
        .filter(
          (attribute) => ATTRIBUTES.has(attribute.name) && !/url|:\/\//i.test(attribute.value),
        )
        .map((attribute) => [attribute.name, attribute.value]),
    ),
    id: element.id === '' ? undefined : drawing.nameId(element.id),
    'clip-path': clip,
    opacity: unlessPlain(style.opacity, '1'),
    ...(SHAPES.has(name) ? shapeStyle(style, drawing) : {}),
    ...(isText ? textStyle(element, style, drawing) : {}),
    ...(name === 'stop'
      ? {
          'stop-color': drawing.reader.paint(style.stopColor)?.color,
          'stop-opacity': style.stopOpacity,
        }
      : {}),
  };
  const made = svgElement(name, own);
  for (const child of element.childNodes) {
    if (isElement(child)) {
      const inner = copy(child, drawing);
      if (inner) made.append(inner);
    } else if (isText && child instanceof Text) made.append(xmlText(child.data));
  }
  return made;
};

/**
 * A drawing of the page as one that stands for itself: looks are written where classes and variables said them, ids have a
 * `prefix` of their own, and nothing is left that could act or load anything.
 */
export const readDrawing = (
  svg: SVGSVGElement,
  opacity: number,
  prefix: string,
  reader: Reader,
): SVGElement | undefined => {
  const rect = svg.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return undefined;
  const ids = new Map<string, string>();
  const nameId = (id: string): string => {
    const name = ids.get(id) ?? `${prefix}-${ids.size + 1}`;
    ids.set(id, name);
    return name;
  };
  const made = copy(svg, { reader, nameId });
  if (!made) return undefined;
  const { left, top } = reader.area(rect);
  const place = { x: left, y: top, width: rect.width, height: rect.height };
  for (const [name, value] of Object.entries(place))
    made.setAttribute(name, String(Math.round(value * 100) / 100));
  if (getComputedStyle(svg).overflow === 'visible') made.setAttribute('overflow', 'visible');
  if (opacity < 1) made.setAttribute('opacity', String(opacity));
  return made;
};
