import { PAGE, toEmu } from './measure';
import { toTransform } from './text';
import { element, NAMESPACES, setting } from './xml';

const MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

/** What a tree of shapes begins with. */
const TREE_HEAD =
  element(
    'p:nvGrpSpPr',
    {},
    element('p:cNvPr', { id: 1, name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  ) +
  element(
    'p:grpSpPr',
    {},
    element(
      'a:xfrm',
      {},
      element('a:off', { x: 0, y: 0 }),
      element('a:ext', { cx: 0, cy: 0 }),
      element('a:chOff', { x: 0, y: 0 }),
      element('a:chExt', { cx: 0, cy: 0 }),
    ),
  );

/** A shape that a slide, or its notes, fill in. */
const toPlaceholder = (
  id: number,
  name: string,
  ph: Readonly<Record<string, string | number>>,
  shape: string,
  text: string,
): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element(
        'p:cNvSpPr',
        {},
        element(
          'a:spLocks',
          ph.type === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 },
        ),
      ),
      element('p:nvPr', {}, element('p:ph', ph)),
    ),
    element('p:spPr', {}, shape),
    text,
  );

const EMPTY_TEXT = element(
  'p:txBody',
  {},
  element('a:bodyPr'),
  element('a:lstStyle'),
  element('a:p', {}, element('a:endParaRPr', { lang: 'zh-CN' })),
);

const background = element(
  'p:bg',
  {},
  element(
    'p:bgPr',
    {},
    element('a:solidFill', {}, setting('a:schemeClr', 'bg1')),
    element('a:effectLst'),
  ),
);

const level = (size: number): string =>
  element(
    'a:lvl1pPr',
    { algn: 'l' },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: size, kern: 1200 },
      element('a:solidFill', {}, setting('a:schemeClr', 'tx1')),
      element('a:latin', { typeface: '+mn-lt' }),
      element('a:ea', { typeface: '+mn-ea' }),
      element('a:cs', { typeface: '+mn-cs' }),
    ),
  );

const TITLE_BOX = toTransform({ x: 56, y: 56, width: PAGE.width - 112, height: 90 });

/** The master of all slides: paper, families, and a headline. */
export const writeMaster = (): string =>
  element(
    'p:sldMaster',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      background,
      element(
        'p:spTree',
        {},
        TREE_HEAD,
        toPlaceholder(
          2,
          'Headline',
          { type: 'title' },
          TITLE_BOX + element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
          EMPTY_TEXT,
        ),
      ),
    ),
    element('p:clrMap', MAP),
    element(
      'p:sldLayoutIdLst',
      {},
      element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
    ),
    element(
      'p:txStyles',
      {},
      element('p:titleStyle', {}, level(2400)),
      element('p:bodyStyle', {}, level(1350)),
      element('p:otherStyle', {}, level(1350)),
    ),
  );

const INHERIT = element('p:clrMapOvr', {}, element('a:masterClrMapping'));

/** The one layout: a headline, and room. */
export const writeLayout = (): string =>
  element(
    'p:sldLayout',
    { ...NAMESPACES, type: 'titleOnly', preserve: 1 },
    element(
      'p:cSld',
      { name: 'Headline' },
      element(
        'p:spTree',
        {},
        TREE_HEAD,
        toPlaceholder(2, 'Headline', { type: 'title' }, '', EMPTY_TEXT),
      ),
    ),
    INHERIT,
  );

/** What a slide has around its shapes. */
export const writeSlide = (shapes: string): string =>
  element(
    'p:sld',
    NAMESPACES,
    element('p:cSld', {}, element('p:spTree', {}, TREE_HEAD, shapes)),
    INHERIT,
  );

/** A page of notes, px: A4 upright in its proportions. */
const NOTES = { width: 720, height: 960 } as const;

const IMAGE_BOX = toTransform({ x: 72, y: 72, width: 576, height: 324 });
const NOTES_BOX = toTransform({ x: 72, y: 430, width: 576, height: 460 });
const RECTANGLE = element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));

/** The master of the pages with a slide and what is said with it. */
export const writeNotesMaster = (): string =>
  element(
    'p:notesMaster',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      background,
      element(
        'p:spTree',
        {},
        TREE_HEAD,
        toPlaceholder(2, 'Slide', { type: 'sldImg', idx: 2 }, IMAGE_BOX + RECTANGLE, ''),
        toPlaceholder(
          3,
          'Notes',
          { type: 'body', sz: 'quarter', idx: 3 },
          NOTES_BOX + RECTANGLE,
          EMPTY_TEXT,
        ),
      ),
    ),
    element('p:clrMap', MAP),
    element('p:notesStyle', {}, level(1200)),
  );

/** The notes of a slide around their paragraphs. */
export const writeNotes = (paragraphs: string): string =>
  element(
    'p:notes',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      element(
        'p:spTree',
        {},
        TREE_HEAD,
        toPlaceholder(2, 'Slide', { type: 'sldImg' }, '', ''),
        toPlaceholder(
          3,
          'Notes',
          { type: 'body', idx: 1 },
          '',
          element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), paragraphs),
        ),
      ),
    ),
    INHERIT,
  );

const FIRST_SLIDE = 256;

/** The list of slides. Relationship 1 is the master, 2 the master of notes, the slides follow. */
export const writePresentation = (slides: number): string =>
  element(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    element(
      'p:sldMasterIdLst',
      {},
      element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' }),
    ),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
    element(
      'p:sldIdLst',
      {},
      ...Array.from({ length: slides }, (_, at) =>
        element('p:sldId', { id: FIRST_SLIDE + at, 'r:id': `rId${at + 3}` }),
      ),
    ),
    element('p:sldSz', { cx: toEmu(PAGE.width), cy: toEmu(PAGE.height) }),
    element('p:notesSz', { cx: toEmu(NOTES.width), cy: toEmu(NOTES.height) }),
    element('p:defaultTextStyle', {}, level(1350)),
  );
