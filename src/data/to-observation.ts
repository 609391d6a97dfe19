import type { Observation } from '../domain/observation';
import type { FileRecord } from './record-schemas';

/** Gathers the dimension codes, which stand beside the other keys in the file, under `codes`. */
export const toObservation = (record: FileRecord<'observations'>): Observation => {
  const {
    indicator,
    time,
    value,
    printed,
    step,
    hedge,
    status,
    growth,
    derivation,
    fromRates,
    source,
    note,
    ...codes
  } = record;
  return {
    indicator,
    time,
    codes,
    value,
    printed,
    step,
    ...(hedge && { hedge }),
    status,
    ...(growth && { growth }),
    ...(derivation && { derivation }),
    ...(fromRates && { fromRates }),
    source,
    ...(note && { note }),
  };
};
