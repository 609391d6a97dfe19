import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { SourceReference } from '../domain/observation';
import { isWhitePaper } from '../domain/source';
import { wordsIn } from '../i18n/words';
import { formatPlace } from '../wording/format-place';
import { formatSections } from '../wording/format-sections';
import './words';

/** What a source line is written of: a figure, a document or an event, with its place and time. */
export interface Cited {
  readonly source: SourceReference;
  readonly time: string;
}

/** Headings that a source line has room for: one for each figure of a full slide. */
const MOST_SECTIONS = 6;

/** The documents of cited, white papers first. */
export const documentsOf = (dataset: Dataset, cited: readonly Cited[]): readonly string[] => {
  const ids = [...new Set(cited.map(({ source }) => source.id))];
  const isFirst = (id: string) => isWhitePaper(dataset, id);
  return [...ids.filter(isFirst), ...ids.filter((id) => !isFirst(id))];
};

/** Where in its document what is cited stands: place and paragraph of one, the headings of several. */
export const placeOf = (own: readonly Cited[], language: Language): string => {
  const [first] = own;
  if (first && own.length === 1) return formatPlace(language, first.source);
  const sections = [...new Set(own.map(({ source }) => source.section))];
  const chapters = sections.map((section) => section.split('.')[0] ?? section);
  return formatSections(language, sections.length <= MOST_SECTIONS ? sections : chapters);
};

/**
 * The documents of figures: of those of the latest year the first with its headings, which is the white paper where any
 * stands in it, and how many others there are; then how many more only earlier years rest on. `title` stands alone where
 * there is no figure.
 */
export const sourceLine = (
  dataset: Dataset,
  cited: readonly Cited[],
  title: string,
  language: Language,
): string => {
  const t = wordsIn('source', language);
  const latest = cited.reduce((year, { time }) => (time > year ? time : year), '');
  const current = cited.filter(({ time }) => time === latest);
  const [first, ...others] = documentsOf(dataset, current);
  if (first === undefined) return t('line', { title });
  const name = dataset.sourceById.get(first)?.title[language] ?? first;
  const place = placeOf(
    current.filter(({ source }) => source.id === first),
    language,
  );
  const document = isWhitePaper(dataset, first)
    ? `${name}${language === 'zh' ? ' ' : ', '}${place}`
    : name;
  const earlier = documentsOf(dataset, cited).filter((id) => id !== first && !others.includes(id));
  const line = t('line', { title: document });
  const also = others.length > 0 ? t('also', { line, count: others.length }) : line;
  return earlier.length > 0 ? t('more', { line: also, count: earlier.length }) : also;
};
