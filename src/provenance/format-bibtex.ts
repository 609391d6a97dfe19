import {
  type CitedFigure,
  type CitedSource,
  type CitedView,
  documentMark,
  ownTitle,
  readWhitePaper,
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

const toKey = (source: CitedSource): string => {
  const paper = readWhitePaper(source.title.zh);
  return paper ? `cnipa${paper.year}ipprotection` : source.id.replaceAll(/[^a-z0-9]/gi, '');
};

const sourceEntry = (source: CitedSource, figure: CitedFigure, accessed: string): string => {
  const { title, author, published, url, kind, language } = source;
  const mark = documentMark(kind);
  const isReport = mark === 'R';
  const name = author && escapeTex(author.zh);
  const cited = figure.place ? `. Cited: ${figure.place.en}` : '';
  return toEntry(isReport ? 'techreport' : 'misc', toKey(source), [
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
    ['note', `English title: ${escapeTex(title.en + cited)}`],
  ]);
};

const viewEntry = (figure: CitedFigure, view: CitedView, accessed: string): string =>
  toEntry('misc', `ipobservatory-${figure.reference.replaceAll(/[^a-z0-9]+/gi, '-')}`, [
    ['title', `{${escapeTex(figure.name.en)}}`],
    ['howpublished', escapeTex(`${view.name.en}, version ${view.version}`)],
    ['url', view.address],
    ['urldate', accessed],
  ]);

/** The document and the view as two BibTeX entries; fields of which nothing is known are left out. */
export const formatBibtex = (
  source: CitedSource,
  figure: CitedFigure,
  view: CitedView,
  accessed: string,
): string => `${sourceEntry(source, figure, accessed)}\n\n${viewEntry(figure, view, accessed)}`;
