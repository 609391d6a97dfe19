import type { Beside } from '../exhibit';
import { type ChangesAnswer, slopesOf, unitOfChange } from './answer';
import { toSlopeModel } from './slope';

const valuesOf = (answer: ChangesAnswer): readonly number[] =>
  toSlopeModel(answer, 'en').series.flatMap(({ points }) =>
    points.flatMap((point) => point?.value ?? []),
  );

const unitsOf = (answer: ChangesAnswer): readonly string[] =>
  slopesOf(answer).map((change) => unitOfChange(answer.asked.ground.cube.dataset, change));

/** Two lists of changes; drawn as lines they have one axis for rates, and for sizes where their units agree. */
export const besideChanges = (
  first: ChangesAnswer,
  second: ChangesAnswer,
): Beside<ChangesAnswer> => {
  const { shape, measure } = first.asked.spec;
  const sides = [first, second] as const;
  const units = sides.map(unitsOf);
  if (shape === 'list' || units.some((own) => own.length === 0)) return { sides };
  if (measure === 'size' && new Set(units.flat()).size > 1) return { sides, axis: 'other-units' };
  const reach = sides.flatMap(valuesOf);
  return {
    sides: [
      { ...first, reach },
      { ...second, reach },
    ],
    axis: 'shared',
  };
};
