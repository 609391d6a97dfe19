import type { ListedFigures } from '../../crossfilter/list-figures';
import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import { LANGUAGES } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import { figureName } from '../../wording/figure-name';
import { indicatorFields } from '../../wording/indicator-fields';
import { type Fields, normalTexts } from '../../wording/match-text';
import type { Asked } from '../exhibit';
import { toScope } from './find-cautions';
import type { SourcesSpec } from './spec';

type ConflictRecord = FileRecord<'source-conflicts'>;

/** Two documents that contradict one another about a figure, and the figure itself where it is a point of its series. */
export interface Conflict {
  readonly conflict: ConflictRecord;
  readonly codes: Readonly<Record<string, string>>;
  readonly observation: Observation | undefined;
}

/** The order of outcomes: first what is not settled. */
const ORDER: Readonly<Record<ConflictRecord['outcome'], number>> = {
  open: 0,
  kept: 1,
  replaced: 2,
};

/** The contradictions about figures that the filter leaves: those that are open first, then by year, the latest first. */
export const findConflicts = (
  asked: Asked<SourcesSpec>,
  figures: ListedFigures,
): readonly Conflict[] => {
  const isLeft = toScope(asked, figures);
  const { observationByReference } = asked.ground.cube.dataset;
  return (asked.records['source-conflicts'] ?? [])
    .filter(isLeft)
    .toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome] || b.time.localeCompare(a.time))
    .map((conflict) => {
      const { indicator, time, codes = {} } = conflict;
      const reference = toReference({ indicator, time, codes });
      return { conflict, codes, observation: observationByReference.get(reference) };
    });
};

/** What a search looks through for a contradiction. */
export const conflictFields = (dataset: Dataset, { conflict, codes }: Conflict): Fields => {
  const { indicator: id, time, ours, other, reason } = conflict;
  const indicator = dataset.indicatorById.get(id);
  return {
    ...(indicator ? indicatorFields(dataset, indicator) : {}),
    names: normalTexts(
      LANGUAGES.map((language) => figureName(dataset, { indicator: id, codes }, language)),
    ),
    years: [time],
    figures: () => normalTexts([ours.printed, other.printed]),
    definitions: normalTexts([reason.zh, reason.en]),
  };
};
