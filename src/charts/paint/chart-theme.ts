import type { TextSpacing } from '../layout/text-size';

/** Lengths in px; all of them follow from the type size, so that a slide with bigger type keeps its proportions. */
export interface ChartSizes {
  readonly text: number;
  readonly note: number;
  readonly lineHeight: number;
  readonly gap: number;
  readonly line: number;
  readonly strongLine: number;
  readonly point: number;
  readonly widestBand: number;
  readonly widestBar: number;
  readonly widestSlot: number;
}

/** Everything that a chart takes from the page. `palette` holds the colours of series by token name (`right-patent`). */
export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly strong: string;
  readonly background: string;
  readonly accent: string;
  readonly selected: string;
  readonly font: string;
  readonly sizes: ChartSizes;
  /** What a reader's own style sheet adds to the text (WCAG 1.4.12), where it does. */
  readonly spacing?: TextSpacing | undefined;
  readonly palette: Readonly<Record<string, string>>;
}

const TOKENS = {
  text: 'ink',
  muted: 'ink-muted',
  line: 'hairline',
  strong: 'strong',
  background: 'paper',
  accent: 'accent',
  selected: 'selected',
} as const;

const LEAST_NOTE = 12;

/** All lengths for a type size in px. Notes are never under `leastNote`, and never larger than the text. */
export const toChartSizes = (text: number, leastNote = LEAST_NOTE): ChartSizes => ({
  text,
  note: Math.max(Math.min(leastNote, text), Math.round(text * 0.85)),
  lineHeight: Math.round(text * 1.35),
  gap: Math.round(text * 0.6),
  line: text / 7,
  strongLine: text / 4.4,
  point: Math.round(text * 0.55),
  widestBand: text * 15,
  widestBar: text * 4,
  widestSlot: text * 9,
});

/** `normal` is no length, and nothing is added. */
const readSpacing = ({ letterSpacing, wordSpacing }: CSSStyleDeclaration): TextSpacing => ({
  letter: Number.parseFloat(letterSpacing) || 0,
  word: Number.parseFloat(wordSpacing) || 0,
});

/**
 * Reads the theme from the CSS custom properties (`--color-<token>`) and the font of an element: type as large as text at
 * that place. A token that is not defined falls back to the colour of the text there.
 */
export const readChartTheme = (element: Element, palette: readonly string[]): ChartTheme => {
  const style = getComputedStyle(element);
  const colour = (token: string) =>
    style.getPropertyValue(`--color-${token}`).trim() || style.color || 'black';
  const { text, muted, line, strong, background, accent, selected } = TOKENS;
  return {
    text: colour(text),
    muted: colour(muted),
    line: colour(line),
    strong: colour(strong),
    background: colour(background),
    accent: colour(accent),
    selected: colour(selected),
    // ECharts writes the font into an attribute of exported SVG without escaping double quotes.
    font: (style.fontFamily || 'sans-serif').replaceAll('"', "'"),
    sizes: toChartSizes(
      Number.parseFloat(style.fontSize) || 12,
      Number.parseFloat(style.getPropertyValue('--least-note')) || LEAST_NOTE,
    ),
    spacing: readSpacing(style),
    palette: Object.fromEntries(palette.map((token) => [token, colour(token)])),
  };
};
