import type { Bilingual } from '../domain/codelist';
import { codeName } from '../domain/code-name';
import { treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Observation } from '../domain/observation';
import { breakdownHeadline, breakdownTotal } from '../features/breakdown/breakdown-words';
import { timelineHeadline } from '../features/timeline/timeline-headline';
import { numberBreaks } from '../features/timeline/to-timeline-model';
import { figureName } from '../figures/figure-name';
import { figureWords, unitOf } from '../figures/unit-of';
import { formatFilter } from '../i18n/format-filter';
import { formatPlace, formatSection } from '../i18n/format-place';
import { type DeckData, inBoth } from './deck-data';
import type { Slide } from './slide';
import type { SlideContent, SlideFigure } from './slide-content';

/** The line of words about one slide: its finding, what is measured, where it stands, what the filter is. */
export interface SlideWords {
  readonly headline: Bilingual;
  readonly subtitle: Bilingual | undefined;
  readonly source: Bilingual | undefined;
  readonly filter: Bilingual;
  /** Why lines are cut, one a mark. */
  readonly breaks: readonly Bilingual[];
}

const say = ({ i18n }: DeckData, language: Language) => i18n.getFixedT(language, 'presentation');

/** The title of the white paper of the edition. */
export const editionTitle = ({ cube, package: { edition, name } }: DeckData, language: Language) =>
  cube.dataset.sources.find((source) => source.edition === edition)?.title[language] ?? name;

/** The first figure of a slide with its name and year: what a section says first. */
const leadFinding = (
  { cube: { dataset } }: DeckData,
  lead: SlideFigure | undefined,
  language: Language,
): string => {
  if (!lead || lead.figure.kind === 'parts') return '';
  const { tile, figure } = lead;
  const shown = figure.kind === 'sum' ? figure.sum : figure.observation;
  const name =
    figure.kind === 'published'
      ? figureName(dataset, figure.observation, language)
      : tile.indicator.name[language];
  return `${name} ${figureWords(dataset, tile.indicator.id, shown, language).text}`;
};

const sectionHeadline = (
  data: DeckData,
  { chapter }: Slide,
  figures: readonly SlideFigure[],
  language: Language,
): string => {
  const finding = leadFinding(data, figures[0], language);
  if (!chapter) return say(data, language)('figuresHeadline', { finding });
  const name = codeName(treeOf(data.cube.dataset, 'chapter'), chapter, language);
  return finding ? say(data, language)('sectionHeadline', { name, finding }) : name;
};

const auditHeadline = (
  data: DeckData,
  checked: Extract<SlideContent, { kind: 'audit' }>['checked'],
  language: Language,
): string => {
  const t = say(data, language);
  if (!checked) return t('auditPending');
  const off = checked.filter(({ verdict }) => verdict === 'off').length;
  return t(off > 0 ? 'auditHeadline' : 'auditHeadlineNone', { of: checked.length, off });
};

const found = (data: DeckData, slide: Slide, content: SlideContent, language: Language): string => {
  const { i18n, cube } = data;
  const { dataset } = cube;
  switch (content.kind) {
    case 'cover':
      return editionTitle(data, language);
    case 'closing':
      return say(data, language)('closing');
    case 'figures':
    case 'section':
      return sectionHeadline(data, slide, content.figures, language);
    case 'timeline': {
      const { chosen, drawing } = content;
      const strong = chosen.series.filter((series) => !drawing.isMuted(series));
      const lead = strong.length < chosen.series.length ? strong[0] : undefined;
      const t = i18n.getFixedT(language, 'timeline');
      return timelineHeadline(t, dataset, chosen, lead, language);
    }
    case 'breakdown': {
      const t = i18n.getFixedT(language, 'breakdown');
      const name = dataset.indicatorById.get(slide.indicators[0] ?? '')?.name[language] ?? '';
      if (!content.breakdown) return t('none', { name });
      const finding = breakdownHeadline(t, dataset, content.breakdown, language);
      return say(data, language)('sectionHeadline', { name, finding });
    }
    case 'campaigns':
      return say(data, language)('campaignsHeadline', { count: content.campaigns.length });
    case 'audit':
      return auditHeadline(data, content.checked, language);
  }
};

/** What is measured and in what unit, of charts; the sums of a breakdown. */
const measured = (
  data: DeckData,
  slide: Slide,
  content: SlideContent,
  language: Language,
): string | undefined => {
  const { dataset } = data.cube;
  const t = say(data, language);
  const id = slide.indicators[0] ?? '';
  const name = dataset.indicatorById.get(id)?.name[language] ?? '';
  const unit = unitOf(dataset, id)?.name[language] ?? '';
  if (content.kind === 'timeline') {
    const computed = content.chosen.series.some(({ points }) =>
      points.some(({ how }) => how !== 'printed'),
    );
    const measure = content.drawing.measure === 'absolute' ? unit : t(content.drawing.measure);
    const line = t('measured', { name, unit: measure });
    return computed ? t('hollow', { line }) : line;
  }
  if (content.kind !== 'breakdown' || !content.breakdown) return undefined;
  const { dimension, time } = content.breakdown;
  const total = breakdownTotal(
    data.i18n.getFixedT(language, 'breakdown'),
    dataset,
    content.breakdown,
    language,
  );
  const by = treeOf(dataset, dimension).list.name[language];
  return [t('measuredBy', { name, unit, year: time, by }), total]
    .filter((part) => part !== undefined)
    .join(' · ');
};

/** The document and the headings that figures of the latest year stand under, and how many further documents there are. */
const sourceLine = (
  data: DeckData,
  observations: readonly Observation[],
  language: Language,
): string | undefined => {
  const [first] = observations;
  const t = say(data, language);
  const title = editionTitle(data, language);
  if (!first) return t('source', { title });
  const ids = new Set(observations.map(({ source }) => source.id));
  const edition = data.cube.dataset.sourceById.get(first.source.id)?.edition;
  const own = observations.filter(({ source }) => source.id === first.source.id);
  const sections = [...new Set(own.map(({ source }) => formatSection(language, source.section)))];
  const place =
    own.length === 1
      ? formatPlace(language, first.source)
      : sections.length <= 3
        ? sections.join(language === 'zh' ? '、' : ', ')
        : '';
  const document =
    data.cube.dataset.sourceById.get(first.source.id)?.title[language] ?? first.source.id;
  const line = t('source', {
    title: edition && place ? `${document}${language === 'zh' ? ' ' : ', '}${place}` : document,
  });
  return ids.size > 1 ? t('sourceMore', { line, count: ids.size - 1 }) : line;
};

/** Reasons of breaks that a slide has room for; the notes have all of them. */
const MOST_BREAKS = 2;

const breakWords = (content: SlideContent): readonly Bilingual[] => {
  if (content.kind !== 'timeline') return [];
  const byMark = new Map(
    numberBreaks(content.chosen.series).map(({ mark, between, reason }) => [
      mark,
      inBoth((language) => `${mark} ${between[0]}/${between[1]}: ${reason[language]}`),
    ]),
  );
  return [...byMark.values()].slice(0, MOST_BREAKS);
};

/** The words of a slide in both languages. */
export const toWords = (data: DeckData, slide: Slide, content: SlideContent): SlideWords => {
  const own = slide.headline;
  const subtitle = inBoth((language) => measured(data, slide, content, language) ?? '');
  return {
    headline: own ? { zh: own, en: own } : inBoth((each) => found(data, slide, content, each)),
    subtitle: subtitle.zh ? subtitle : undefined,
    source: inBoth((each) => sourceLine(data, content.observations, each) ?? ''),
    breaks: breakWords(content),
    filter: inBoth((each) =>
      say(data, each)('filter', {
        sentence: formatFilter(each, data.cube.dataset, slide.filter ?? data.filter),
      }),
    ),
  };
};
