import type { Dataset } from '../../domain/dataset';
import { codeFields } from '../../wording/indicator-fields';
import { type Fields, normalTexts } from '../../wording/match-text';
import type { Instrument } from './instrument';

const toFields = (dataset: Dataset, instrument: Instrument): Fields => {
  const { id, title, amendedBy, region } = instrument;
  return {
    names: normalTexts([title.zh, title.en]),
    aliases: normalTexts([amendedBy?.zh, amendedBy?.en]),
    ...codeFields(dataset, region === undefined ? [] : [['region', region]]),
    ids: normalTexts([id]),
    keys: [`instrument=${id}`],
  };
};

const made = new WeakMap<Instrument, Fields>();

/** What a search looks through for an instrument: its titles, and the place that it is of. */
export const instrumentFields = (dataset: Dataset, instrument: Instrument): Fields => {
  const fields = made.get(instrument) ?? toFields(dataset, instrument);
  made.set(instrument, fields);
  return fields;
};
