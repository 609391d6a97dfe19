/** A rectangle in px of the picture. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A color as programs read it that know no transparency within one: "#rrggbb", and how much of it covers. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}

/** How a text is set. `ascent` is how much of the height of its line stands over the base line, from 0 to 1. */
export interface Type {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly ascent: number;
  readonly paint: Paint;
}

/** A line of text that stands where it was set. `turn` is how far it is turned around its beginning, in degrees. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  /** How long it is; programs with other fonts make it as long. */
  readonly length: number;
  readonly turn: 0 | 90 | -90;
  readonly type: Type;
}

/** A ground or a rule. `dash` is the length of its dashes where it is a broken line. */
export interface BoxPart {
  readonly kind: 'box';
  readonly area: Area;
  readonly radius: number;
  readonly fill: Paint | undefined;
  readonly stroke?: (Paint & { readonly width: number }) | undefined;
}

export interface RulePart {
  readonly kind: 'rule';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  readonly dash: number | undefined;
  readonly paint: Paint;
}

/** A drawing that is vectors already, made free of classes, ids of the page and all that could act. */
export interface DrawingPart {
  readonly kind: 'drawing';
  readonly element: SVGElement;
}

/** What a picture is made of, the lowest first. */
export type Part = TextPart | BoxPart | RulePart | DrawingPart;

/** A picture as it stands on the page: what it is made of, and its size in px. */
export interface ReadPage {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
}
