import { isUnfiltered } from '../../crossfilter/filter';
import type { FileRecord } from '../../data/record-schemas';
import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import type { Citable, CitedItem } from '../../provenance/cite/cited-source';
import { toCitedDocuments, toCitedSource } from '../../provenance/cite/to-cited';
import { askedSentence } from '../../exhibits/pair/side-names';
import { PRODUCT_NAME } from '../../provenance/product-name';
import type { Cited } from '../../provenance/source-line';
import { fileNameOf } from '../file-name';
import { type Taken, takenWords } from '../taken';

/** The documents of the data by their ids. */
export type SourceRecords = ReadonlyMap<string, FileRecord<'sources'>>;

/** What an exhibit rests on: figures, documents, events, cases. */
export const citedBy = ({ exhibit, answer }: Taken): readonly Cited[] =>
  exhibit.cited?.(answer) ?? exhibit.observations(answer);

const inBoth = (say: (language: Language) => string): Bilingual => ({
  zh: say('zh'),
  en: say('en'),
});

/** The white paper of the edition, cited whole. */
const editionOf = ({ answer }: Taken, sources: SourceRecords): Citable['documents'] => {
  const { cube, edition } = answer.asked.ground;
  const paper = [...sources.values()].find((source) => source.edition === edition);
  return paper ? [{ source: toCitedSource(cube.dataset, paper) }] : [];
};

const toReference = (taken: Taken): string =>
  fileNameOf({ ...taken, languages: [taken.languages[0]] }, '').replace(/^ip-observatory_/, '');

const around = (taken: Taken, item: CitedItem, documents: Citable['documents']): Citable => ({
  documents,
  item,
  view: {
    name: PRODUCT_NAME,
    version: taken.answer.asked.ground.package.version,
    address: taken.address,
  },
  accessed: taken.today,
  language: taken.languages[0],
});

/** An exhibit as it is cited: by its headline, with the documents of `cited`, all that it rests on where nothing is said; the white paper itself where it rests on none. */
export const citeExhibit = (
  taken: Taken,
  sources: SourceRecords,
  cited: readonly Cited[] = citedBy(taken),
): Citable => {
  const documents = toCitedDocuments(taken.answer.asked.ground.cube.dataset, sources, cited);
  const item = {
    reference: toReference(taken),
    name: inBoth((language) => takenWords(taken, language).headline),
  };
  return around(taken, item, documents.length > 0 ? documents : editionOf(taken, sources));
};

/** The view around an exhibit as it is cited: by its title, with its filter where there is one, and the white paper of the edition. */
export const citeView = (taken: Taken, sources: SourceRecords, title: Bilingual): Citable => {
  const { filter, ground, second } = taken.answer.asked;
  const name = inBoth((language) => {
    if (isUnfiltered(filter) && !second) return title[language];
    const sentence = askedSentence(taken.answer.asked, language);
    return language === 'zh' ? `${title.zh}（${sentence}）` : `${title.en} (${sentence})`;
  });
  const reference = `view-${title.en}-${ground.pin}`.toLowerCase();
  return around(taken, { reference, name }, editionOf(taken, sources));
};
