import type { FileRecord } from '../../data/record-schemas';
import type { Bilingual } from '../../domain/codelist';
import { isCodeWithin } from '../../domain/dataset';
import type { SourcePlace } from '../../domain/observation';
import type { Records } from '../exhibit';
import type { SeriesAnswer } from './answer';

/** What happened in a year, with the place in a document that reports it. `day` is known where an instrument takes effect, whose title is then the `text`; `isAmended` where that is an amendment of it. */
export interface KnownEvent {
  readonly id: string;
  readonly year: number;
  readonly day?: string | undefined;
  readonly isAmended?: boolean | undefined;
  readonly text: Bilingual;
  readonly source: SourcePlace;
}

/** Events that documents tell of the drawn indicators, or of the right of one of them. */
const told = (
  annotations: readonly FileRecord<'annotations'>[],
  indicators: ReadonlySet<string>,
  hasRight: (right: string) => boolean,
): readonly KnownEvent[] =>
  annotations
    .filter((each) =>
      each.right === undefined
        ? each.indicators?.some((own) => indicators.has(own))
        : hasRight(each.right),
    )
    .map(({ id, time, text, source }) => ({ id, year: Number(time), text, source }));

/** Instruments of the whole country that take effect and are about the right of a drawn indicator; those about all rights say nothing of one. */
const inEffect = (
  instruments: readonly FileRecord<'instruments'>[],
  hasRight: (right: string) => boolean,
): readonly KnownEvent[] =>
  instruments.flatMap(({ id, region, effective: day, amendedBy, right, title: text, source }) =>
    day !== undefined && region === undefined && right.some(hasRight)
      ? [
          {
            id,
            year: Number(day.slice(0, 4)),
            day,
            isAmended: amendedBy !== undefined,
            text,
            source,
          },
        ]
      : [],
  );

/** The known events of the drawn years and of what is drawn, by year and day, each once. They stand beside the figures and explain nothing. */
export const knownEvents = (
  { asked, measured }: Pick<SeriesAnswer, 'asked' | 'measured'>,
  { annotations = [], instruments = [] }: Records,
): readonly KnownEvent[] => {
  const { dataset } = asked.ground.cube;
  const indicators = new Set(measured.map(({ indicator }) => indicator));
  const rights = [...indicators].flatMap((id) => dataset.indicatorById.get(id)?.right ?? []);
  const hasRight = (right: string): boolean =>
    right !== 'all' && rights.some((own) => isCodeWithin(dataset, 'right', own, right));
  const years = new Set(measured.flatMap(({ points }) => points.map(({ year }) => year)));
  return [...told(annotations, indicators, hasRight), ...inEffect(instruments, hasRight)]
    .filter(({ year }) => years.has(year))
    .toSorted((a, b) => a.year - b.year || ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
};
