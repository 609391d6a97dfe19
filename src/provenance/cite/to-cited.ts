import type { FileRecord } from '../../data/record-schemas';
import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import { parsePrinted } from '../../domain/parse-printed';
import type { CitedDocument, CitedItem, CitedSource, DocumentLanguage } from './cited-source';
import { publisherOf } from '../publisher-of';
import { type Cited, documentsOf, placeOf } from '../source-line';
import { laterMark } from '../../wording/format-figure';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';

type SourceRecord = FileRecord<'sources'>;

const inBoth = (words: (language: Language) => string): Bilingual => ({
  zh: words('zh'),
  en: words('en'),
});

const LANGUAGES: Readonly<Record<NonNullable<SourceRecord['language']>, DocumentLanguage>> = {
  zh: 'chinese',
  en: 'english',
  ja: 'japanese',
  ko: 'korean',
};

/** The note on a document in a third language ends with its title there. */
const ORIGINAL = /原题（.+?）：(.+)。$/su;

/** Which language a document is known to be in, and its own title where that is not the Chinese one. */
const toOriginal = ({
  language,
  note,
  title,
}: SourceRecord): Pick<CitedSource, 'language' | 'original'> => {
  const [, noted] = ORIGINAL.exec(note?.zh ?? '') ?? [];
  const original = noted ?? (language === 'en' ? title.en : undefined);
  return { language: language && LANGUAGES[language], original };
};

/** A document as citations name it. */
export const toCitedSource = (dataset: Dataset, source: SourceRecord): CitedSource => {
  const publisher = publisherOf(dataset, source.publisher);
  const { id, title, published, url, kind } = source;
  return {
    id,
    title,
    author: publisher?.name,
    abbreviation: publisher?.short?.en,
    published,
    url,
    kind,
    ...toOriginal(source),
    mirror: source.mirror,
  };
};

const COMPUTED: Bilingual = { zh: '（计算值）', en: ' (computed)' };

/** A figure as citations name it: indicator, part and year; a computed value says that it is. */
const toCitedFigure = (dataset: Dataset, observation: Observation): CitedItem => {
  const computed = observation.status === 'E';
  return {
    reference: toReference(observation),
    name: inBoth((language) => {
      const name = figureName(dataset, observation, language);
      const dated =
        language === 'zh' ? `${name}，${observation.time}年` : `${name}, ${observation.time}`;
      return (computed ? dated + COMPUTED[language] : dated) + laterMark(language, observation);
    }),
  };
};

/** Figures that are shown together, as one item: each by its name. */
export const toCitedFigures = (
  dataset: Dataset,
  observations: readonly Observation[],
): CitedItem => {
  const items = observations.map((each) => toCitedFigure(dataset, each));
  return {
    reference: items[0]?.reference ?? '',
    name: inBoth((language) =>
      items.map(({ name }) => name[language]).join(language === 'zh' ? '；' : '; '),
    ),
  };
};

/** What is cited, and with what rests on a document that has no address every other place that prints it, as precisely or rounded. */
const withOthers = (
  sources: ReadonlyMap<string, SourceRecord>,
  cited: readonly Cited[],
): readonly Cited[] =>
  cited.flatMap((each) => {
    const own = sources.get(each.source.id);
    if (!own || own.url !== null) return [each];
    const others = (each.source.also ?? []).map((source) => ({ source, time: each.time }));
    return [each, ...others];
  });

/** The documents of what is shown, white papers first and with the places in them; one whose record is not there is left out. */
export const toCitedDocuments = (
  dataset: Dataset,
  sources: ReadonlyMap<string, SourceRecord>,
  cited: readonly Cited[],
): readonly CitedDocument[] => {
  const all = withOthers(sources, cited);
  return documentsOf(dataset, all).flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const own = all.filter((each) => each.source.id === id);
    return [
      {
        source: toCitedSource(dataset, source),
        place: source.edition ? inBoth((language) => placeOf(own, language)) : undefined,
      },
    ];
  });
};

/** A figure as a document prints it, worded; in its own words where no rule reads them. */
const toGiven = (dataset: Dataset, indicator: string, printed: string): Bilingual => {
  const figure = parsePrinted(printed);
  return inBoth((language) =>
    figure
      ? figureWords(dataset, indicator, { ...figure, printed }, language).text
      : `“${printed}”`,
  );
};

/** What a document gives of a figure; nothing where that is computed from it. */
const givenBy = (
  dataset: Dataset,
  { indicator, status, printed, source }: Observation,
  id: string,
): Bilingual | undefined => {
  const place = [source, ...(source.also ?? [])].find((each) => each.id === id);
  const own = place && 'printed' in place ? place.printed : undefined;
  const token = own ?? (status === 'E' ? undefined : printed);
  return token === undefined ? undefined : toGiven(dataset, indicator, token);
};

/** The documents of figures. Where several documents of one figure give it in different precision, each says what it gives. */
export const toCitedFigureDocuments = (
  dataset: Dataset,
  sources: ReadonlyMap<string, SourceRecord>,
  observations: readonly Observation[],
): readonly CitedDocument[] => {
  const documents = toCitedDocuments(dataset, sources, observations);
  const [own, ...others] = observations;
  const differ = own?.source.also?.some(({ printed }) => printed !== undefined);
  if (!own || !differ || others.length > 0 || documents.length < 2) return documents;
  return documents.map((each) => ({ ...each, gives: givenBy(dataset, own, each.source.id) }));
};
