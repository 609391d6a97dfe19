import type { i18n as I18n } from 'i18next';
import type { Cube } from '../crossfilter/apply-filter';
import { asOfEdition, type Filter } from '../crossfilter/filter';
import type { DataPackage } from '../data/record-schemas';
import type { Bilingual } from '../domain/codelist';
import type { Identity } from '../domain/identity';
import type { Language } from '../domain/language';
import type { Slide } from './slide';

/** What all slides of a deck rest on. `package` has the edition that the link is pinned to, `latest` is that of the data. `identities` are undefined until they are loaded; `address` is the deck's own link. */
export interface DeckData {
  readonly i18n: I18n;
  readonly cube: Cube;
  readonly package: DataPackage;
  readonly latest: string;
  readonly identities: readonly Identity[] | undefined;
  readonly filter: Filter;
  readonly address: string;
}

/** The filter of a slide, its own or that of the link, as the edition has it. */
export const filterOf = (
  data: Pick<DeckData, 'package' | 'latest' | 'filter'>,
  slide: Pick<Slide, 'filter'>,
): Filter => asOfEdition(slide.filter ?? data.filter, data.package.edition, data.latest);

/** Says the same in both languages. */
export const inBoth = (say: (language: Language) => string): Bilingual => ({
  zh: say('zh'),
  en: say('en'),
});
