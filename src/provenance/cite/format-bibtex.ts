import {
  type Citable,
  type CitedDocument,
  type CitedSource,
  documentMark,
  ownTitle,
  readWhitePaper,
  remarkNote,
} from './cited-source';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  text.replaceAll(/[\\~^{}#$%&_]/g, (character) => SPECIAL[character] ?? `\\${character}`);

type Field = readonly [name: string, value: string | undefined];

const FIELD_WIDTH = 11;

const toEntry = (type: string, key: string, fields: readonly Field[]): string => {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(FIELD_WIDTH)} = {${value}}`],
  );
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
};

/** The id of a document in records that programs read. */
export const keyOfSource = (source: CitedSource): string => {
  const paper = readWhitePaper(source.title.zh);
  return paper ? `cnipa${paper.year}ipprotection` : source.id.replaceAll(/[^a-z0-9]/gi, '');
};

/** The id of what is cited in records that programs read. */
export const keyOfItem = ({ item }: Citable): string =>
  `ipobservatory-${item.reference.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '')}`;

const sourceEntry = (document: CitedDocument, accessed: string): string => {
  const { source, place } = document;
  const { title, author, published, url, kind, language } = source;
  const mark = documentMark(kind);
  const isReport = mark === 'R';
  const name = author && escapeTex(author.zh);
  const cited = place ? `. Cited: ${place.en}` : '';
  return toEntry(isReport ? 'techreport' : 'misc', keyOfSource(source), [
    ['author', name && `{${name}}`],
    ['title', escapeTex(ownTitle(source))],
    ['institution', isReport ? name : undefined],
    ['year', published?.slice(0, 4)],
    ['date', published ?? undefined],
    ['url', url ?? undefined],
    ['urldate', url ? accessed : undefined],
    ['language', language],
    ['mark', mark],
    ['media', url ? 'OL' : undefined],
    ['note', escapeTex(`English title: ${title.en}${cited}${remarkNote(document)}`)],
  ]);
};

const viewEntry = (citable: Citable): string => {
  const { item, view, accessed, language } = citable;
  const version = view.version && (language === 'zh' ? '版本 ' : 'version ') + view.version;
  return toEntry('misc', keyOfItem(citable), [
    ['title', `{${escapeTex(item.name[language])}}`],
    ['howpublished', escapeTex([view.name[language], version].filter(Boolean).join(', '))],
    ['url', view.address],
    ['urldate', accessed],
  ]);
};

/** The documents and the view as BibTeX entries; fields of which nothing is known are left out. */
export const formatBibtex = (citable: Citable): string =>
  [
    ...citable.documents.map((each) => sourceEntry(each, citable.accessed)),
    viewEntry(citable),
  ].join('\n\n');
