import { breakdownModel } from './breakdown/model';
import { changesModel } from './changes/model';
import type { Answer } from './exhibit';
import { figuresModel } from './figures/model';
import { messagesModel } from './messages/model';
import { offencesModel } from './offences/model';
import { pairModel } from './pair/model';
import { pairOf } from './pair/pair-answer';
import type { PictureModel } from './picture-model';
import { seriesModel } from './series/model';
import { statementModel } from './statement/model';

/** A method, so that a list may hold those of different answers. */
interface Modelled {
  model(answer: Answer): PictureModel | undefined;
}

/** The kinds whose picture is there as plain data. They stand apart from the kinds, so that no page loads them before somebody takes slides away. */
const MODELS: ReadonlyMap<string, Modelled> = new Map<string, Modelled>([
  ['breakdown', { model: breakdownModel }],
  ['changes', { model: changesModel }],
  ['figures', { model: figuresModel }],
  ['messages', { model: messagesModel }],
  ['offences', { model: offencesModel }],
  ['series', { model: seriesModel }],
  ['statement', { model: statementModel }],
]);

const ownModel = (answer: Answer): PictureModel | undefined =>
  answer.isEmpty ? undefined : MODELS.get(answer.asked.spec.kind)?.model(answer);

/** The picture of an answer as plain data, of two sides both; undefined where its kind has none, or there is nothing to draw: then its table says what there is. */
export const pictureModelOf = (answer: Answer): PictureModel | undefined => {
  const pair = pairOf(answer);
  return pair ? pairModel(pair, ownModel) : ownModel(answer);
};
