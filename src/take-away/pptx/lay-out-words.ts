import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { type Box, PAGE } from './measure';
import type { Shape } from './shapes';
import type { SlideContent } from './slide-content';
import { heightOf, inLanguages, type Paragraph, SMALL, toStack } from './text';
import './words';

/** What a slide is laid out with. `total` is how many slides there are, `linked` whether its source leads somewhere. */
export interface Sheet {
  readonly content: SlideContent;
  readonly dataset: Dataset;
  readonly languages: readonly [Language, ...Language[]];
  readonly number: number;
  readonly total: number;
  readonly linked: boolean;
}

/** Relationships of a slide that are always the same; its charts have the next. */
export const RELATIONSHIPS = { layout: 'rId1', notes: 'rId2', link: 'rId3' } as const;

/** Space at the edges of the page, px. */
export const EDGE = { x: 56, top: 34, bottom: 22 } as const;
/** The width between the edges, px. */
export const WIDTH = PAGE.width - EDGE.x * 2;
const HEADLINE = 32;
/** A headline takes no more of the page, however long it is: a program makes its type smaller. */
const MOST_HEADLINE = PAGE.height * 0.3;
/** Space between what stands one under the other, px. */
export const GAP = 10;

/** Words across the page, as high as they are. */
export const textAt = (
  name: string,
  y: number,
  paragraphs: readonly Paragraph[],
  width = WIDTH,
): Shape & { readonly kind: 'text' } => ({
  kind: 'text',
  name,
  box: { x: EDGE.x, y, width, height: heightOf(paragraphs, width) },
  paragraphs,
});

const toKicker = ({ content, languages }: Sheet): readonly Paragraph[] => {
  const runs = inLanguages(content.kicker, languages).map(({ text, language }, at) => ({
    text: at === 0 ? text : `    ${text}`,
    language,
    size: SMALL,
    bold: at === 0,
    color: at === 0 ? 'accent' : 'ink-muted',
  }));
  return runs.length > 0 ? [{ runs }] : [];
};

/** Part, headline and what is measured; `less` leaves out the second language of the last. */
export const toHeader = (sheet: Sheet, less: number): readonly Shape[] => {
  const { content, languages } = sheet;
  const kicker = textAt('Kicker', EDGE.top, toKicker(sheet));
  const look = { size: HEADLINE, bold: true };
  const title = textAt(
    'Headline',
    kicker.box.y + kicker.box.height + 2,
    toStack(content.headline, languages, look, 22),
  );
  const height = Math.min(title.box.height, MOST_HEADLINE);
  const under = [
    ...toStack(content.author, languages.slice(0, 1), { size: SMALL, color: 'selected' }),
    ...toStack(content.measured, less > 0 ? languages.slice(0, 1) : languages, {
      size: SMALL,
      color: 'ink-muted',
    }),
  ];
  const shapes = [
    { ...title, box: { ...title.box, height }, isTitle: true },
    kicker,
    textAt('Measured', title.box.y + height + 6, under),
  ];
  return shapes.filter(({ paragraphs }) => paragraphs.length > 0);
};

/** A page that is all headline: the cover, the end. */
export const toWholeHeader = ({ content, languages }: Sheet): readonly Shape[] => {
  const width = WIDTH - 30;
  const isShort = content.model?.kind === 'lines';
  const look = { size: isShort ? 50 : 38, bold: true };
  const paragraphs = toStack(content.headline, languages, look, isShort ? 30 : 24);
  const height = Math.min(heightOf(paragraphs, width), MOST_HEADLINE * 1.3);
  const y = isShort ? 150 : 60;
  const under = [
    ...toStack(content.author, languages.slice(0, 1), { size: SMALL, color: 'selected' }),
    ...toStack(content.subtitle, languages, { size: 24, color: 'ink-muted' }, 20),
  ];
  const below = textAt('Subtitle', y + height + 18, under, width);
  const inner = (box: Box): Box => ({ ...box, x: EDGE.x + 30, width });
  return [
    {
      kind: 'text',
      name: 'Headline',
      box: inner({ x: 0, y, width, height }),
      paragraphs,
      isTitle: true,
    },
    { kind: 'rule', name: 'Rule', box: { x: EDGE.x, y, width: 7, height }, color: 'accent' },
    { ...below, box: inner(below.box) },
  ];
};

/** Source, filter, link and number under a rule. */
export const toFooter = ({
  content,
  languages,
  number,
  total,
  linked,
}: Sheet): readonly Shape[] => {
  const look = { size: SMALL, color: 'ink-muted' } as const;
  const filterWidth = content.filter.zh === '' ? 0 : WIDTH * 0.3;
  const numberWidth = 130;
  const gap = 20;
  const sourceWidth = WIDTH - filterWidth - numberWidth - gap * 2;
  const source = toStack(content.source, languages, look);
  const filter = toStack(content.filter, languages, look).map((each) => ({
    ...each,
    align: 'r' as const,
  }));
  const height = Math.max(
    heightOf(source, sourceWidth),
    heightOf(filter, filterWidth),
    SMALL * 1.25,
  );
  const y = PAGE.height - EDGE.bottom - height;
  const own = { ...look, language: languages[0] };
  const t = wordsIn('takeAwayPptx', languages[0]);
  const counted = [
    {
      runs: [
        ...(linked ? [{ ...own, text: t('link'), link: RELATIONSHIPS.link }] : []),
        { ...own, text: `${linked ? '   ' : ''}${number} / ${total}` },
      ],
      align: 'r' as const,
    },
  ];
  const column = (name: string, x: number, width: number, paragraphs: readonly Paragraph[]) => ({
    kind: 'text' as const,
    name,
    box: { x, y, width, height },
    paragraphs,
    anchor: 'b' as const,
  });
  const right = EDGE.x + WIDTH;
  const columns = [
    column('Source', EDGE.x, sourceWidth, source),
    column('Filter', right - numberWidth - gap - filterWidth, filterWidth, filter),
    column('Number', right - numberWidth, numberWidth, counted),
  ];
  return [
    {
      kind: 'rule',
      name: 'Footer',
      box: { x: EDGE.x, y: y - 9, width: WIDTH, height: 1 },
      color: 'hairline',
    },
    ...columns.filter(({ paragraphs }) => paragraphs.length > 0),
  ];
};

/** Where the lowest of shapes ends, px. */
export const bottomOf = (shapes: readonly Shape[]): number =>
  Math.max(0, ...shapes.map(({ box }) => box.y + box.height));

/** Where the highest of shapes begins, px. */
export const topOf = (shapes: readonly Shape[]): number =>
  Math.min(PAGE.height, ...shapes.map(({ box }) => box.y));

/** Notes over the footer; `less` leaves out their second language, then the last of them. */
export const toNotes = (
  { content, languages }: Sheet,
  foot: number,
  less: number,
): readonly Shape[] => {
  const shown = content.notes.slice(0, less > 2 ? 0 : less > 1 ? 1 : 2);
  const paragraphs = shown.flatMap((note) =>
    toStack(note, less > 0 ? languages.slice(0, 1) : languages, {
      size: SMALL,
      color: 'ink-muted',
    }),
  );
  if (paragraphs.length === 0) return [];
  const notes = textAt('Notes', 0, paragraphs);
  return [{ ...notes, box: { ...notes.box, y: foot - GAP - notes.box.height } }];
};
