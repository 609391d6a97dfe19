import { type Fault, toFound } from '../parse-resource';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

/** An annotation is about indicators or a right that exist, not both, and of a year for which each of its indicators, or one of its right, has a figure in the data. */
export const checkAnnotations: Rule = (files: readonly CheckedFile[]): readonly Fault[] => {
  const annotations = recordsOfKind(files, 'annotations');
  if (annotations.length === 0) return [];
  const rightOf = new Map(
    recordsOfKind(files, 'indicators').map(({ record: { id, right } }) => [id, right]),
  );
  const observations = recordsOfKind(files, 'observations').map(({ record }) => record);
  return annotations.flatMap(({ file, record }) => {
    const { id, indicators = [], right, time } = record;
    const fault = (field: string, found: unknown, expected: string): readonly Fault[] => [
      { file, record: id, field, found: toFound(found), expected },
    ];
    if (indicators.length > 0 === (right !== undefined))
      return fault('indicators', [indicators, right], 'indicators or a right');
    const unknown = indicators.find((each) => !rightOf.has(each));
    if (unknown !== undefined) return fault('indicators', unknown, 'ids of indicators');
    if (right !== undefined && ![...rightOf.values()].includes(right))
      return fault('right', right, 'the right of an indicator');
    const ofYear = new Set(
      observations.filter((each) => each.time === time).map(({ indicator }) => indicator),
    );
    const isInSeries =
      right === undefined
        ? indicators.every((each) => ofYear.has(each))
        : [...ofYear].some((each) => rightOf.get(each) === right);
    return isInSeries ? [] : fault('time', time, 'a year of the series');
  });
};
