import type { FigureWords } from '../wording/format-figure';

interface FigureTextProps {
  readonly words: FigureWords;
}

/** A figure and its unit in running text, never broken between lines. */
export const FigureText = ({ words }: FigureTextProps) => (
  <span className="whitespace-nowrap font-semibold">{words.text}</span>
);
