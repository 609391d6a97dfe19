interface Years {
  readonly first: number;
  readonly last: number;
}

const DECADE = 10;

const within = ({ first, last }: Years, year: number): number =>
  Math.min(last, Math.max(first, year));

/** Where a key takes a year: arrows by one, PageUp and PageDown by ten, Home and End to the ends; undefined for other keys. */
export const moveYear = (years: Years, year: number, key: string): number | undefined => {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(years, year - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return within(years, year + 1);
    case 'PageDown':
      return within(years, year - DECADE);
    case 'PageUp':
      return within(years, year + DECADE);
    case 'Home':
      return years.first;
    case 'End':
      return years.last;
    default:
      return undefined;
  }
};

/** The year at a place of the track, 0 at its start and 1 at its end; beyond it the nearest end. */
export const yearAt = (years: Years, place: number): number =>
  within(years, Math.round(years.first + place * (years.last - years.first)));
