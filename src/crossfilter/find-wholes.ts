import { type Dataset, isCodeWithin } from '../domain/dataset';
import { hasCodesOf, type Observation } from '../domain/observation';

/** For each of an indicator's figures that is a part of others of the same time: these. Figures that are no part have no entry. */
export type Wholes = ReadonlyMap<Observation, readonly Observation[]>;

/** Finds for each figure of one indicator those of the same time that contain it. */
export const findWholes = (
  dataset: Pick<Dataset, 'trees'>,
  observations: readonly Observation[],
): Wholes => {
  const within = (dimension: string, code: string, ancestor: string) =>
    isCodeWithin(dataset, dimension, code, ancestor);
  const byTime = new Map<string, Observation[]>();
  for (const each of observations) {
    const own = byTime.get(each.time);
    if (own) own.push(each);
    else byTime.set(each.time, [each]);
  }
  const wholes = new Map<Observation, readonly Observation[]>();
  for (const among of byTime.values()) {
    // Most figures stand alone in their year.
    if (among.length < 2) continue;
    for (const part of among) {
      const own = among.filter((whole) => whole !== part && hasCodesOf(part, whole, within));
      if (own.length > 0) wholes.set(part, own);
    }
  }
  return wholes;
};

/** The figures of an indicator that no other among them contains: a total leaves its parts out. */
export const widest = (
  wholes: Wholes,
  observations: readonly Observation[],
): readonly Observation[] => {
  if (wholes.size === 0) return observations;
  const among = new Set(observations);
  return observations.filter((part) => !wholes.get(part)?.some((whole) => among.has(whole)));
};
