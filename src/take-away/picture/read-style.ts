import type { Area, Paint, Type } from './part';

/** A pen that knows colors and fonts as the browser does. Fails where the browser gives none. */
const toPen = (page: Document): CanvasRenderingContext2D => {
  const pen = page.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  return pen;
};

const RGBA = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/;
const toHex = (part: string | undefined): string => Number(part).toString(16).padStart(2, '0');

/** Asks the browser for what is drawn: colors, metrics of fonts, places within the picture that begins at `origin`. */
export interface Reader {
  /** A color in whatever way it is written; undefined where nothing is seen of it. */
  readonly paint: (color: string, opacity?: number) => Paint | undefined;
  readonly area: (rect: DOMRect) => Area;
  readonly type: (style: CSSStyleDeclaration, opacity: number) => Type | undefined;
  readonly widthOf: (text: string, style: CSSStyleDeclaration) => number;
}

/** Other programs do not know the fonts of a system by these names. */
const familyOf = ({ fontFamily }: CSSStyleDeclaration): string =>
  fontFamily
    .split(',')
    .map((name) => name.trim().replaceAll('"', "'"))
    .filter((name) => name !== 'system-ui')
    .join(', ');

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

/** A reader of a picture whose corner is that of `place`. */
export const toReader = (place: Element): Reader => {
  const origin = place.getBoundingClientRect();
  const pen = toPen(place.ownerDocument);
  const paint = (color: string, opacity = 1): Paint | undefined => {
    pen.fillStyle = '#000000';
    pen.fillStyle = color;
    const own = pen.fillStyle;
    const [, red, green, blue, alpha] = RGBA.exec(own) ?? [];
    const read =
      red === undefined
        ? { color: own, opacity }
        : {
            color: `#${toHex(red)}${toHex(green)}${toHex(blue)}`,
            opacity: opacity * Number(alpha),
          };
    return read.opacity > 0 ? read : undefined;
  };
  return {
    paint,
    area: ({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }),
    type: (style, opacity) => {
      const own = paint(style.color, opacity);
      pen.font = fontOf(style);
      const { fontBoundingBoxAscent: over, fontBoundingBoxDescent: under } = pen.measureText('字');
      return (
        own && {
          family: familyOf(style),
          size: Number.parseFloat(style.fontSize),
          weight: style.fontWeight,
          italic: style.fontStyle !== 'normal',
          underline: style.textDecorationLine.includes('underline'),
          ascent: over / (over + under),
          paint: own,
        }
      );
    },
    widthOf: (text, style) => {
      pen.font = fontOf(style);
      return pen.measureText(text).width;
    },
  };
};
