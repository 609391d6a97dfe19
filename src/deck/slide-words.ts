import type { Bilingual } from '../domain/codelist';
import { codeName } from '../domain/code-name';
import { treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import { breakdownHeadline, breakdownTotal } from '../exhibits/breakdown/breakdown-words';
import { plainHeadline, sumName, timelineHeadline } from '../exhibits/series/timeline-headline';
import { numberBreaks } from '../exhibits/series/to-timeline-model';
import { figureName } from '../wording/figure-name';
import { figureWords, unitOf } from '../wording/figure-words';
import { wholeReason } from '../wording/whole-reason';
import { formatFilter } from '../wording/format-filter';
import { type DeckData, inBoth } from './deck-data';
import type { Slide, Step } from './slide';
import type { SlideContent, SlideFigure } from './slide-content';
import { editionTitle, isWhitePaper, sourceLine } from './source-line';
import '../exhibits/breakdown/words';
import '../wording/words';
import '../exhibits/series/words';

/** The words about one slide: what it is part of, its finding, what is measured, where it stands, what the filter is. */
export interface SlideWords {
  readonly kicker: Bilingual | undefined;
  readonly headline: Bilingual;
  readonly subtitle: Bilingual | undefined;
  readonly source: Bilingual | undefined;
  readonly filter: Bilingual;
  /** What could not be drawn, and why lines are cut, one a mark. */
  readonly breaks: readonly Bilingual[];
}

const say = ({ i18n }: DeckData, language: Language) => i18n.getFixedT(language, 'show');

/** The figure that speaks for a slide: one that the filter finds published, of the white paper rather than of another document. */
const leadOf = (
  { cube: { dataset } }: DeckData,
  figures: readonly SlideFigure[],
): SlideFigure | undefined => {
  const found = figures.filter(({ tile }) => tile.verdict.kind === 'filtered');
  const isOwn = ({ figure }: SlideFigure) => {
    const first = figure.kind === 'published' ? figure.observation : figure.parts[0];
    return first !== undefined && isWhitePaper(dataset, first.source.id);
  };
  return found.find(isOwn) ?? found[0] ?? figures[0];
};

/** That figure with its year, and how it has changed where its years are one series. */
const leadFinding = (
  { i18n, cube: { dataset } }: DeckData,
  lead: SlideFigure | undefined,
  language: Language,
): string | undefined => {
  if (!lead || lead.figure.kind === 'parts') return undefined;
  const { tile, figure, series, time } = lead;
  const t = i18n.getFixedT(language, 'series');
  if (series && String(series.points.at(-1)?.year) === time) {
    const chosen = { series: [series], split: undefined };
    return timelineHeadline(t, dataset, chosen, undefined, language, tile.verdict);
  }
  const shown = figure.kind === 'sum' ? figure.sum : figure.observation;
  const own = tile.indicator.name[language];
  const name =
    figure.kind === 'published'
      ? figureName(dataset, figure.observation, language)
      : sumName(t, dataset, own, figure.parts, language);
  const words = figureWords(dataset, tile.indicator.id, shown, language).text;
  const finding = plainHeadline(t, dataset, tile.indicator.id, { name, year: time, figure: words });
  return tile.verdict.kind === 'whole' ? t('headline.whole', { finding }) : finding;
};

const chapterName = ({ cube }: DeckData, chapter: string, language: Language): string =>
  codeName(treeOf(cube.dataset, 'chapter'), chapter, language);

const nothing = (data: DeckData, slide: Slide, language: Language): string =>
  say(data, language)('nothing', {
    name: slide.indicators
      .map((id) => data.cube.dataset.indicatorById.get(id)?.name[language] ?? id)
      .join(language === 'zh' ? '、' : ', '),
  });

/** The first figure among the results of the campaigns of a page; their count where there is none. */
const campaignFinding = (
  data: DeckData,
  { campaigns, count }: Extract<SlideContent, { kind: 'campaigns' }>,
  language: Language,
): string => {
  const { dataset } = data.cube;
  const [lead] = campaigns.flatMap(({ results }) =>
    results.flatMap((each) =>
      typeof each === 'string' ? (dataset.observationByReference.get(each) ?? []) : [],
    ),
  );
  if (!lead) return say(data, language)('campaignsHeadline', { count });
  return plainHeadline(data.i18n.getFixedT(language, 'series'), dataset, lead.indicator, {
    name: figureName(dataset, lead, language),
    year: lead.time,
    figure: figureWords(dataset, lead.indicator, lead, language).text,
  });
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
      return (
        leadFinding(data, leadOf(data, content.figures), language) ??
        (slide.chapter
          ? chapterName(data, slide.chapter, language)
          : say(data, language)('figures', { year: data.package.edition }))
      );
    case 'timeline': {
      const { chosen, drawing } = content;
      if (chosen.series.length === 0) return nothing(data, slide, language);
      const strong = chosen.series.filter((series) => !drawing.isMuted(series));
      const lead = strong.length < chosen.series.length ? strong[0] : undefined;
      const t = i18n.getFixedT(language, 'series');
      return timelineHeadline(t, dataset, chosen, lead, language, content.verdict);
    }
    case 'breakdown': {
      const t = i18n.getFixedT(language, 'breakdown');
      const name = dataset.indicatorById.get(slide.indicators[0] ?? '')?.name[language] ?? '';
      if (!content.breakdown) return t('none', { name });
      const finding = breakdownHeadline(t, dataset, content.breakdown, language);
      return say(data, language)('breakdownHeadline', {
        name,
        finding,
        year: content.breakdown.time,
      });
    }
    case 'campaigns':
      return campaignFinding(data, content, language);
    case 'audit':
      return auditHeadline(data, content.checked, language);
  }
};

const latestTime = (figures: readonly SlideFigure[]): string | undefined =>
  figures
    .map(({ time }) => time)
    .toSorted()
    .at(-1);

/** What the slide is part of: the chapter, or what its table or list is. Charts say in their subtitle what they are. */
const kickerOf = (
  data: DeckData,
  { slide, page, pages }: Step,
  content: SlideContent,
  language: Language,
): string | undefined => {
  const t = say(data, language);
  if (content.kind === 'section' || content.kind === 'figures')
    return slide.chapter
      ? chapterName(data, slide.chapter, language)
      : t('figures', { year: latestTime(content.figures) ?? data.package.edition });
  if (content.kind === 'campaigns') {
    const title = t('campaignsHeadline', { count: content.count });
    return pages > 1 ? t('page', { title, page: page + 1, pages }) : title;
  }
  return content.kind === 'audit' ? t('audit') : undefined;
};

/** How points are marked that are not plain, and that years are missing. */
const legend = (
  data: DeckData,
  { chosen: { series } }: Extract<SlideContent, { kind: 'timeline' }>,
  language: Language,
): readonly string[] => {
  const t = say(data, language);
  const points = series.flatMap((each) => each.points);
  const gaps = series.some((each) =>
    each.points.some(({ year }, index) => year - (each.points[index - 1]?.year ?? year) > 1),
  );
  return [
    ...(points.some(({ how }) => how !== 'printed') ? [t('hollow')] : []),
    ...(points.some(({ hedge }) => hedge !== undefined) ? [t('pointed')] : []),
    ...(gaps ? [t('gaps')] : []),
  ];
};

/** A name that begins a label with a capital, within a sentence: "Cases" is "cases", "CNY" stays. */
const inSentence = (name: string): string =>
  name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

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
  const unit = inSentence(unitOf(dataset, id)?.name[language] ?? '');
  if (content.kind === 'timeline') {
    const { chosen, drawing } = content;
    const years = chosen.series.flatMap(({ points }) => points.map(({ year }) => year));
    if (years.length === 0) return undefined;
    const measure =
      drawing.measure === 'absolute' ? unit : t(drawing.measure, { base: drawing.base ?? '' });
    const [from, to] = [Math.min(...years), Math.max(...years)];
    const names =
      chosen.series.length === 1 || chosen.split
        ? t('measured', { name, unit: measure })
        : t('unit', { unit: measure });
    const span = from === to ? t('year', { year: to }) : t('years', { from, to });
    const figureT = data.i18n.getFixedT(language, 'figure');
    const whole =
      content.verdict?.kind === 'whole'
        ? [wholeReason(figureT, dataset, id, content.verdict, language)]
        : [];
    return [names, ...whole, span, ...legend(data, content, language)].join(t('join'));
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

/** Reasons of breaks that a slide has room for; the notes have all of them. */
const MOST_BREAKS = 2;

/** Indicators that were chosen and cannot be drawn with the others. */
const leftWords = (data: DeckData, left: readonly string[]): readonly Bilingual[] => {
  const nameOf = (id: string, language: Language) =>
    data.cube.dataset.indicatorById.get(id)?.name[language] ?? id;
  const words = (language: Language) => {
    const names = left.map((id) => nameOf(id, language));
    return say(data, language)('left', { names: names.join(language === 'zh' ? '、' : ', ') });
  };
  return left.length > 0 ? [inBoth(words)] : [];
};

const breakWords = (data: DeckData, content: SlideContent): readonly Bilingual[] => {
  if (content.kind !== 'timeline') return [];
  const byMark = new Map(
    numberBreaks(content.chosen.series).map(({ mark, between, reason }) => [
      mark,
      inBoth(
        (language) =>
          `${mark} ${between[0]}/${between[1]}${language === 'zh' ? '：' : ': '}${reason[language]}`,
      ),
    ]),
  );
  const left = leftWords(data, [...content.chosen.left, ...content.chosen.outside]);
  return [...left, ...byMark.values()].slice(0, MOST_BREAKS);
};

/** The words of a slide in both languages. */
export const toWords = (data: DeckData, step: Step, content: SlideContent): SlideWords => {
  const { slide } = step;
  const own = slide.headline;
  const optional = (words: (language: Language) => string | undefined): Bilingual | undefined => {
    const both = inBoth((language) => words(language) ?? '');
    return both.zh ? both : undefined;
  };
  return {
    kicker: optional((language) => kickerOf(data, step, content, language)),
    headline: own ? { zh: own, en: own } : inBoth((each) => found(data, slide, content, each)),
    subtitle: optional((language) => measured(data, slide, content, language)),
    source: optional((language) => sourceLine(data, content.observations, language)),
    breaks: breakWords(data, content),
    filter: inBoth((each) =>
      say(data, each)('filter', {
        sentence: formatFilter(each, data.cube.dataset, slide.filter ?? data.filter),
      }),
    ),
  };
};
