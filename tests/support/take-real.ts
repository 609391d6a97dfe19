import type { Language } from '../../src/domain/language';
import { answerOf } from '../../src/exhibits/answers';
import { LOADED_KINDS } from '../../src/exhibits/loaded-kinds';
import type { Ground } from '../../src/exhibits/exhibit';
import { kindOf, needsOf } from '../../src/exhibits/registry';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import type { Taken } from '../../src/take-away/taken';
import type { PictureCase } from '../pictures/cases';
import { readGround, readKindRecords } from './ground';

/** An exhibit of the real data as it is taken away, of any kind. */
export const takeReal = async (
  { spec, filter }: Omit<PictureCase, 'name'>,
  languages: readonly [Language, ...Language[]],
  ground: Ground = readGround(),
): Promise<Taken> => {
  setUpI18n(languages[0]);
  const exhibit = await LOADED_KINDS.load(kindOf(spec));
  return {
    exhibit,
    answer: answerOf(exhibit, ground, readKindRecords(needsOf(spec)), spec, filter),
    languages,
    address: 'https://example.test/?ed=2024&lang=zh',
    today: '2026-11-28',
  };
};
