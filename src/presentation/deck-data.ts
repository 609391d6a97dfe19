import type { i18n as I18n } from 'i18next';
import type { Cube } from '../crossfilter/apply-filter';
import type { Filter } from '../crossfilter/filter';
import type { DataPackage } from '../data/record-schemas';
import type { Bilingual } from '../domain/codelist';
import type { Identity } from '../domain/identity';
import type { Language } from '../domain/language';

/** What all slides of a deck rest on. `identities` are undefined until they are loaded; `address` is the deck's own link. */
export interface DeckData {
  readonly i18n: I18n;
  readonly cube: Cube;
  readonly package: DataPackage;
  readonly identities: readonly Identity[] | undefined;
  readonly filter: Filter;
  readonly address: string;
}

/** Says the same in both languages. */
export const inBoth = (say: (language: Language) => string): Bilingual => ({
  zh: say('zh'),
  en: say('en'),
});
