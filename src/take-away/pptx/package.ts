import { strToU8, zipSync } from 'fflate';
import {
  writeLayout,
  writeMaster,
  writeNotes,
  writeNotesMaster,
  writePresentation,
  writeSlide,
} from './fixed-parts';
import { writeTheme } from './theme';
import { chartRelationship } from './lay-out-slide';
import { RELATIONSHIPS } from './lay-out-words';
import { element, escapeXml, toDocument } from './xml';

/** A chart as XML with the workbook that it keeps. */
export interface PackedChart {
  readonly root: string;
  readonly workbook: Uint8Array;
}

/** A slide as XML, with its charts, its notes, and where its source leads. */
export interface WrittenSlide {
  readonly shapes: string;
  readonly charts: readonly PackedChart[];
  readonly notes: string;
  readonly link: string | undefined;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Parts = Map<string, { readonly type: string; readonly content: string | Uint8Array }>;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

const toRelations = (relations: readonly Relation[]): string =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...relations.map(({ id, type, target, isOutside }) =>
      element('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : `${OFFICE}/${type}`,
        Target: target,
        TargetMode: isOutside ? 'External' : undefined,
      }),
    ),
  );

/** Adds a part with what it refers to: its relationships lie beside it in a folder of their own. */
const add = (
  parts: Parts,
  path: string,
  type: string,
  content: string | Uint8Array,
  relations: readonly Relation[] = [],
): void => {
  parts.set(path, { type, content });
  if (relations.length === 0) return;
  const at = path.lastIndexOf('/') + 1;
  parts.set(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, {
    type: '',
    content: toRelations(relations),
  });
};

const addFixed = (parts: Parts, count: number): void => {
  add(
    parts,
    'ppt/presentation.xml',
    `${PRESENTATION}.presentation.main+xml`,
    writePresentation(count),
    [
      { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      ...Array.from({ length: count }, (_, at) => ({
        id: `rId${at + 3}`,
        type: 'slide',
        target: `slides/slide${at + 1}.xml`,
      })),
      { id: `rId${count + 3}`, type: 'theme', target: 'theme/theme1.xml' },
    ],
  );
  add(
    parts,
    'ppt/slideMasters/slideMaster1.xml',
    `${PRESENTATION}.slideMaster+xml`,
    writeMaster(),
    [
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
    ],
  );
  add(
    parts,
    'ppt/slideLayouts/slideLayout1.xml',
    `${PRESENTATION}.slideLayout+xml`,
    writeLayout(),
    [{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }],
  );
  add(
    parts,
    'ppt/notesMasters/notesMaster1.xml',
    `${PRESENTATION}.notesMaster+xml`,
    writeNotesMaster(),
    [{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }],
  );
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  add(parts, 'ppt/theme/theme1.xml', theme, writeTheme());
  add(parts, 'ppt/theme/theme2.xml', theme, writeTheme());
};

const addChart = (parts: Parts, number: number, { root, workbook: content }: PackedChart): void => {
  const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
  const workbook = `embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  add(parts, `ppt/charts/chart${number}.xml`, type, root, [
    { id: 'rId1', type: 'package', target: `../${workbook}` },
  ]);
  add(parts, `ppt/${workbook}`, SHEET_TYPE, content);
};

const addSlide = (
  parts: Parts,
  number: number,
  slide: WrittenSlide,
  chartsBefore: number,
): void => {
  const { shapes, charts, notes, link } = slide;
  add(parts, `ppt/slides/slide${number}.xml`, `${PRESENTATION}.slide+xml`, writeSlide(shapes), [
    { id: RELATIONSHIPS.layout, type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    {
      id: RELATIONSHIPS.notes,
      type: 'notesSlide',
      target: `../notesSlides/notesSlide${number}.xml`,
    },
    ...(link === undefined
      ? []
      : [{ id: RELATIONSHIPS.link, type: 'hyperlink', target: link, isOutside: true }]),
    ...charts.map((_, at) => ({
      id: chartRelationship(at),
      type: 'chart',
      target: `../charts/chart${chartsBefore + at + 1}.xml`,
    })),
  ]);
  add(
    parts,
    `ppt/notesSlides/notesSlide${number}.xml`,
    `${PRESENTATION}.notesSlide+xml`,
    writeNotes(notes),
    [
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
    ],
  );
};

const addProperties = (parts: Parts, title: string, today: string): void => {
  const date = (name: string) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${today}T00:00:00Z`);
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    date('created'),
    date('modified'),
  );
  add(
    parts,
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    core,
  );
  parts.set('_rels/.rels', {
    type: '',
    content: toRelations([
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        id: 'rId2',
        type: `${PACKAGE}/relationships/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
    ]),
  });
};

const toContentTypes = (parts: Parts): string =>
  element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'xlsx', ContentType: SHEET_TYPE }),
    ...[...parts].flatMap(([path, { type }]) =>
      type === '' || type === SHEET_TYPE
        ? []
        : [element('Override', { PartName: `/${path}`, ContentType: type })],
    ),
  );

/** Puts slides together to a file that programs for slides open. `today` is an ISO date. */
export const writePackage = (
  slides: readonly WrittenSlide[],
  title: string,
  today: string,
): Uint8Array<ArrayBuffer> => {
  const date = new Date(`${today}T12:00:00`);
  const parts: Parts = new Map();
  addFixed(parts, slides.length);
  let charts = 0;
  slides.forEach((slide, at) => {
    addSlide(parts, at + 1, slide, charts);
    for (const chart of slide.charts) addChart(parts, (charts += 1), chart);
  });
  addProperties(parts, title, today);
  const written = [
    ['[Content_Types].xml', toContentTypes(parts)] as const,
    ...[...parts].map(([path, { content }]) => [path, content] as const),
  ].map(
    ([path, content]) =>
      [path, typeof content === 'string' ? strToU8(toDocument(content)) : content] as const,
  );
  return zipSync(Object.fromEntries(written), { mtime: date });
};
