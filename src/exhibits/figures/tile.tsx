import type { Language } from '../../domain/language';
import type { Ground } from '../exhibit';
import { TileText } from '../../provenance/tile-text';
import type { KeyFigure } from './answer';
import { keyFigureNote } from './key-figure-note';
import { keyFigureName, keyFigureNumber } from './key-figure-words';
import { Sparkline } from '../sparkline';

interface TileProps {
  readonly ground: Ground;
  readonly shown: KeyFigure;
  readonly language: Language;
}

/** A key figure on a tile: name, number with unit, a small line, and one line that says what it is: growth, sum, or why it is only a whole. */
export const Tile = ({ ground, shown, language }: TileProps) => {
  const { verdict, figure, series } = shown;
  const words = keyFigureNumber(ground, shown, language);
  return (
    <>
      <span className="block pe-5 text-12 text-ink-muted max-sm:leading-[0.875rem]">
        {keyFigureName(ground, shown, language)}
      </span>
      {figure.kind === 'parts' ? (
        <span className="block self-baseline text-14">{words.text}</span>
      ) : (
        <span
          className={`flex w-full items-center gap-2 self-baseline ${verdict.kind === 'whole' ? 'text-ink-muted' : ''}`}
        >
          <TileText words={words} />
          {series ? (
            <Sparkline
              series={series}
              className="ms-auto hidden h-7 sm:block min-w-0 max-w-20 flex-1"
            />
          ) : null}
        </span>
      )}
      <span className="block text-12 tracking-tight text-ink-muted">
        {keyFigureNote(ground, shown, language)}
      </span>
    </>
  );
};
