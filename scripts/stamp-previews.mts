import { createHash } from 'node:crypto';
import { countVerdicts } from '../src/crossfilter/choose-tiles.ts';
import { NO_FILTER } from '../src/crossfilter/filter.ts';
import { ask } from '../src/exhibits/answers.ts';
import { answerFigures } from '../src/exhibits/figures/answer.ts';
import { PLAIN_FIGURES } from '../src/exhibits/figures/spec.ts';
import { toGround } from '../src/exhibits/ground.ts';
import { readDatasetBelow } from './read-dataset.mts';
import { readDescriptor } from './read-package.mts';

/** The key under which a picture holds the stamp of the figures that it shows. */
export const STAMP_KEY = 'Figures';

/** A hash of the figures that the default view begins with: their names, values, tokens and years, as the package in a folder has them. */
export const stampFigures = (folder: string): string => {
  const ground = toGround(readDatasetBelow(folder), readDescriptor(folder));
  const asked = ask(ground, {}, PLAIN_FIGURES, NO_FILTER);
  const { figures } = answerFigures(asked);
  const shown = figures.map(({ indicator: { id, name, unit }, time }) => {
    const totals = (ground.cube.dataset.observationsOf.get(id) ?? [])
      .filter(({ codes }) => Object.keys(codes).length === 0)
      .map((each) => [each.time, each.value, each.printed, each.hedge, each.status, each.growth]);
    return [id, name, unit, time, totals];
  });
  return createHash('sha256')
    .update(JSON.stringify([ground.edition, countVerdicts(asked.verdicts), shown]))
    .digest('hex');
};
