import type { QueryClient } from '@tanstack/react-query';
import { chooseTiles, MOST_TILES } from '../crossfilter/choose-tiles';
import { NO_FILTER } from '../crossfilter/filter';
import { loadedDataset } from '../data/gather-dataset';
import { answerOf, verdictsOf } from '../exhibits/answers';
import { PLAIN_FIGURES } from '../exhibits/figures/spec';
import { toGround } from '../exhibits/ground';
import { kindOf } from '../exhibits/registry';
import { toVocabulary } from '../views/to-vocabulary';

/** Lets everything else that waits have its turn: a message comes sooner than a timer. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', end, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });

/**
 * Works out what the first rendering asks for, a step at a time, so that no click waits for all of it. The rendering finds
 * it remembered. Does nothing where the files are not there.
 */
export const workAhead = async (client: QueryClient): Promise<void> => {
  const loaded = loadedDataset(client);
  if (!loaded) return;
  const { dataset, package: descriptor } = loaded;
  await pause();
  const ground = toGround(dataset, descriptor);
  await pause();
  toVocabulary(dataset, descriptor);
  const verdicts = verdictsOf(ground.cube, NO_FILTER);
  await pause();
  chooseTiles(dataset.indicators, verdicts, MOST_TILES);
  await pause();
  const { bare } = kindOf(PLAIN_FIGURES);
  if (bare) answerOf(bare, ground, {}, PLAIN_FIGURES, NO_FILTER);
  await pause();
};
