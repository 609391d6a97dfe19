import { LANGUAGE_TAG } from '../../domain/language';
import {
  type Citable,
  type CitedDocument,
  type DocumentLanguage,
  documentMark,
  ownTitle,
  remarkNote,
} from './cited-source';
import { keyOfItem, keyOfSource } from './format-bibtex';

const LANGUAGE_CODE: Readonly<Record<DocumentLanguage, string>> = {
  chinese: 'zh-CN',
  english: 'en',
  japanese: 'ja',
  korean: 'ko',
};

/** A date as the format has it; of a year or month alone as much as is known. */
const toDate = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

const documentItem = (document: CitedDocument, accessed: string) => {
  const { source, place } = document;
  const { title, author, published, url, kind, language } = source;
  const cited = place ? `. Cited: ${place.en}` : '';
  return {
    id: keyOfSource(source),
    type: documentMark(kind) === 'R' ? 'report' : 'webpage',
    title: ownTitle(source),
    ...(author ? { author: [{ literal: author.zh }], publisher: author.zh } : {}),
    ...(published ? { issued: toDate(published) } : {}),
    ...(url ? { URL: url, accessed: toDate(accessed) } : {}),
    ...(language ? { language: LANGUAGE_CODE[language] } : {}),
    note: `English title: ${title.en}${cited}${remarkNote(document)}`,
  };
};

const viewItem = (citable: Citable) => {
  const { item, view, accessed, language } = citable;
  return {
    id: keyOfItem(citable),
    type: 'dataset',
    title: item.name[language],
    'container-title': view.name[language],
    ...(view.author ? { author: [{ literal: view.author[language] }] } : {}),
    ...(view.version ? { version: view.version } : {}),
    URL: view.address,
    accessed: toDate(accessed),
    language: LANGUAGE_TAG[language],
  };
};

/** The documents and the view as CSL-JSON items, which reference managers and pandoc read; what is not known is left out. */
export const formatCslJson = (citable: Citable): string =>
  JSON.stringify(
    [...citable.documents.map((each) => documentItem(each, citable.accessed)), viewItem(citable)],
    null,
    2,
  );
