import {
  type Citable,
  type CitedDocument,
  type DocumentLanguage,
  documentMark,
  ownTitle,
  remarkOf,
} from './cited-source';

type Field = readonly [tag: string, value: string | null | undefined];

const LANGUAGE_CODE: Readonly<Record<DocumentLanguage, string>> = {
  chinese: 'zh',
  english: 'en',
  japanese: 'ja',
  korean: 'ko',
};

/** A day as RIS writes it: year, month and day with a slash behind each. */
const inRis = (day: string): string => `${day.replaceAll('-', '/')}/`;

const toRecord = (type: string, fields: readonly Field[]): string =>
  [['TY', type] as const, ...fields, ['ER', ''] as const]
    .flatMap(([tag, value]) =>
      value === undefined || value === null ? [] : [`${tag}  - ${value}`],
    )
    .join('\r\n');

const documentRecord = (document: CitedDocument, accessed: string): string => {
  const { source, place } = document;
  const { title, author, published, url, kind, language } = source;
  return toRecord(documentMark(kind) === 'R' ? 'RPRT' : 'ELEC', [
    ['AU', author?.zh],
    ['TI', ownTitle(source)],
    ['TT', title.en],
    ['PY', published?.slice(0, 4)],
    ['DA', published && inRis(published)],
    ['PB', author?.zh],
    ['LA', language && LANGUAGE_CODE[language]],
    ['N1', place && `Cited: ${place.en}`],
    ['N1', remarkOf(document, 'en')],
    ['UR', url],
    ['Y2', url && inRis(accessed)],
  ]);
};

const viewRecord = ({ item, view, accessed, language }: Citable): string =>
  toRecord('ELEC', [
    ['AU', view.author?.[language]],
    ['TI', item.name[language]],
    ['T2', view.name[language]],
    ['ET', view.version],
    ['LA', language],
    ['UR', view.address],
    ['Y2', inRis(accessed)],
  ]);

/** The documents and the view as RIS records, lines ended as the format asks; tags of which nothing is known are left out. */
export const formatRis = (citable: Citable): string =>
  `${[
    ...citable.documents.map((each) => documentRecord(each, citable.accessed)),
    viewRecord(citable),
  ].join('\r\n\r\n')}\r\n`;
