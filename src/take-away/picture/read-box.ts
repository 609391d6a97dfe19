import type { Area, BoxPart, Part, RulePart } from './part';
import type { Reader } from './read-style';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof SIDES)[number];

/** A ground that fills its box from below up to a share of it: the only one of two colors that we have. */
const HALF = /^linear-gradient\(to top, (.+) (\d+)%, .+ \2%\)$/;

const groundOf = (
  area: Area,
  style: CSSStyleDeclaration,
  opacity: number,
  reader: Reader,
): readonly BoxPart[] => {
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const [, color, share] = HALF.exec(style.backgroundImage) ?? [];
  const fill = reader.paint(color ?? style.backgroundColor, opacity);
  if (!fill) return [];
  const height = ((area.bottom - area.top) * Number(share ?? 100)) / 100;
  const least = Math.min(area.right - area.left, height) / 2;
  return [
    {
      kind: 'box',
      area: { ...area, top: area.bottom - height },
      radius: Math.min(radius, least),
      fill,
    },
  ];
};

const isDrawn = (style: CSSStyleDeclaration, side: Side): boolean =>
  !['none', 'hidden'].includes(style[`border${side}Style`]) &&
  Number.parseFloat(style[`border${side}Width`]) > 0;

const ruleOf = (
  { left, top, right, bottom }: Area,
  style: CSSStyleDeclaration,
  side: Side,
  opacity: number,
  reader: Reader,
): RulePart | undefined => {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const paint = reader.paint(style[`border${side}Color`], opacity);
  if (!paint || !isDrawn(style, side)) return undefined;
  const half = width / 2;
  const ends = {
    Top: { from: [left, top + half], to: [right, top + half] },
    Right: { from: [right - half, top], to: [right - half, bottom] },
    Bottom: { from: [left, bottom - half], to: [right, bottom - half] },
    Left: { from: [left + half, top], to: [left + half, bottom] },
  } as const;
  const look = style[`border${side}Style`];
  const dash = look === 'dashed' ? width * 3 : look === 'dotted' ? width : undefined;
  return { kind: 'rule', ...ends[side], width, dash, paint };
};

/** The ground and the edges of an element of the page. */
export const readBox = (
  element: Element,
  style: CSSStyleDeclaration,
  opacity: number,
  reader: Reader,
): readonly Part[] => {
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return [];
  const area = reader.area(rect);
  const ground = groundOf(area, style, opacity, reader);
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const stroke = reader.paint(style.borderTopColor, opacity);
  if (radius > 0 && stroke && SIDES.every((side) => isDrawn(style, side))) {
    const width = Number.parseFloat(style.borderTopWidth);
    return [
      ...ground,
      { kind: 'box', area, radius, fill: undefined, stroke: { ...stroke, width } },
    ];
  }
  return [...ground, ...SIDES.flatMap((side) => ruleOf(area, style, side, opacity, reader) ?? [])];
};
