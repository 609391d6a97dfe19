/** How a picture looks: the page in daylight, at night, or black on white for paper. */
export const LOOKS = ['light', 'dark', 'print'] as const;
export type Look = (typeof LOOKS)[number];

/** The theme of the page that has the colors of a look. */
export const THEMES: Readonly<Record<Look, string>> = {
  light: 'light',
  dark: 'dark',
  print: 'contrast',
};

/** Proportions of a picture; `content` is as high as what is in it. */
export const SHAPES = ['wide', 'screen', 'square', 'content'] as const;
export type Shape = (typeof SHAPES)[number];

interface Size {
  readonly width: number;
  /** Undefined where the content decides it. */
  readonly height: number | undefined;
}

/** Sizes in px at ×1; picture.css has the same. */
export const SIZES: Readonly<Record<Shape, Size>> = {
  wide: { width: 1280, height: 720 },
  screen: { width: 1200, height: 900 },
  square: { width: 1080, height: 1080 },
  content: { width: 960, height: undefined },
};

/** How many px of a file one px of the picture is. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];
