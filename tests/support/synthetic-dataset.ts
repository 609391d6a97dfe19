import { type Dataset, toDataset } from '../../src/domain/dataset';
import type { Indicator } from '../../src/domain/indicator';
import type { Observation } from '../../src/domain/observation';
import { toRandom } from './random';

/** A copy of an indicator under another id, of the bodies and chapter of one and the rights of another real indicator. */
const toCopy = (
  model: Indicator,
  id: string,
  order: number,
  { system, agency, chapter, contains: ofSystem }: Indicator,
  { right, rights, contains: ofRight }: Indicator,
): Indicator => ({
  ...model,
  id,
  order,
  system,
  agency,
  chapter,
  right,
  rights,
  contains: {
    system: ofSystem?.system,
    right: ofRight?.right,
    campaign: model.contains?.campaign,
  },
});

/**
 * A dataset of exactly `count` observations, shaped like a real one: its indicators with their figures, once as they are,
 * then again and again as others, each of bodies and rights drawn anew. The same for the same seed.
 */
export const buildSyntheticDataset = (real: Dataset, count: number, seed = 1): Dataset => {
  const random = toRandom(seed);
  const models = real.indicators.filter(({ id }) => real.observationsOf.has(id));
  const draw = (): Indicator => {
    const drawn = models[Math.floor(random() * models.length)];
    if (!drawn) throw new Error('nothing to copy');
    return drawn;
  };
  const indicators: Indicator[] = [];
  const observations: Observation[] = [];
  for (let round = 0; observations.length < count; round += 1) {
    for (const model of models) {
      const id = round === 0 ? model.id : `${model.id}.copy-${round}`;
      const copy = round === 0 ? model : toCopy(model, id, indicators.length, draw(), draw());
      const own = real.observationsOf.get(model.id) ?? [];
      const room = count - observations.length;
      if (room === 0) break;
      indicators.push(copy);
      for (const each of own.slice(0, room)) observations.push({ ...each, indicator: id });
    }
  }
  return toDataset({ ...real, indicators, observations });
};
