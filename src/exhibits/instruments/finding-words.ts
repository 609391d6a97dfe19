import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { isUnfiltered } from '../../crossfilter/filter';
import { quotable } from '../../url/visible-text';
import { formatDay } from '../../wording/format-day';
import { figureWords } from '../../wording/figure-words';
import type { ExhibitWords } from '../exhibit';
import { type InstrumentsAnswer, LOCAL } from './answer';
import { applyConditions, hasConditions } from './conditions';
import { daysOf, effectYear, type Instrument, isUnfinished } from './instrument';
import { inRow, stateList, textsIn } from './words';
import { toInstrumentPages } from './pages';
import { countOn, toForceSteps } from './time-axis';
import { countStates } from './totals';

const AMENDING = 'under-amendment';

/** The year of the edition, and its last day, on which what is in force is counted where nobody chooses another. */
export const editionYear = ({ asked }: InstrumentsAnswer): number => Number(asked.ground.edition);
const dayOf = (answer: InstrumentsAnswer): string =>
  answer.asked.spec.on ?? `${editionYear(answer)}-12-31`;

const tookEffect = (answer: InstrumentsAnswer): readonly Instrument[] =>
  answer.rows.filter((each) => effectYear(each) === editionYear(answer));

/** What there is to say of the rows, each with its number; what is none is left out. */
const headlineParts = (answer: InstrumentsAnswer, language: Language): readonly string[] => {
  const t = textsIn(language);
  const { rows } = answer;
  const amending = rows.filter(({ status }) => status === AMENDING).length;
  const local = rows.filter(({ level }) => level === LOCAL).length;
  const effect = tookEffect(answer).length;
  return [
    effect > 0 ? t('parts.effect', { count: effect, year: editionYear(answer) }) : '',
    amending > 0 ? t('parts.amending', { count: amending }) : '',
    local > 0 ? t('parts.local', { count: local }) : '',
  ].filter(Boolean);
};

const rowsHeadline = (answer: InstrumentsAnswer, language: Language): string => {
  const t = textsIn(language);
  const count = answer.rows.length;
  const parts = headlineParts(answer, language);
  if (parts.length === 0) return t('headlinePlain', { count });
  return t('headline', { count, parts: parts.join(language === 'zh' ? '，' : ', ') });
};

const rowsFinding = (answer: InstrumentsAnswer, language: Language): string => {
  const { asked, rows, all = [] } = answer;
  const { spec, filter, ground } = asked;
  const t = textsIn(language);
  const [count, of] = [rows.length, all.length];
  const query = quotable(spec.search.trim());
  if (query) return t('findingSearch', { count, of, query });
  if (!isUnfiltered(filter) || hasConditions(ground.cube.dataset, spec))
    return t('finding', { count, of });
  if (spec.show === 'table') return t('findingTable', { count });
  return t('findingAll', { dated: rows.filter(({ effective }) => effective).length, of });
};

/** How many of those with a date of effect are in force on the day, whatever the day leaves in the rows. */
const inForceWords = (answer: InstrumentsAnswer, language: Language): string => {
  const { asked, inFilter } = answer;
  const steps = toForceSteps(
    applyConditions(asked.ground.cube.dataset, asked.spec, inFilter, 'on'),
  );
  const of = steps.at(-1)?.count ?? 0;
  if (of === 0) return '';
  const day = dayOf(answer);
  return textsIn(language)('inForce', {
    day: formatDay(language, day),
    count: countOn(steps, day),
    of,
  });
};

/** How many of those that took effect are local: groups that a headline names side by side overlap. */
const overlapWords = (answer: InstrumentsAnswer, language: Language): string => {
  const effect = tookEffect(answer);
  const count = effect.filter(({ level }) => level === LOCAL).length;
  if (count === 0 || count === effect.length) return '';
  return textsIn(language)('overlap', { count, year: editionYear(answer) });
};

/** What a count of groups does not say by itself: that they overlap, and how much of them is about more than the chosen right. */
const scopeWords = (answer: InstrumentsAnswer, language: Language): string => {
  const { wider } = answer;
  const own = wider > 0 ? textsIn(language)('notes.wider', { count: wider }) : '';
  return [overlapWords(answer, language), own].filter(Boolean).join(language === 'zh' ? '' : ' ');
};

const rowsNotes = (answer: InstrumentsAnswer, language: Language): readonly string[] => {
  const t = textsIn(language);
  const { rows, wider } = answer;
  const unfinished = rows.filter(isUnfinished).length;
  const undated = rows.filter((each) => !isUnfinished(each) && daysOf(each).length === 0).length;
  return [
    answer.asked.spec.show === 'table' ? overlapWords(answer, language) : '',
    unfinished > 0 ? t('notes.unfinished', { count: unfinished }) : '',
    undated > 0 ? t('notes.undated', { count: undated }) : '',
    wider > 0 ? `${t('notes.wider', { count: wider })} ${t('notes.rights')}` : '',
  ].filter(Boolean);
};

const localWords = (answer: InstrumentsAnswer, language: Language): ExhibitWords => {
  const t = textsIn(language);
  const { rows, asked } = answer;
  const tree = treeOf(asked.ground.cube.dataset, 'region');
  const cities = rows.filter(({ region = '' }) => tree.lineage(region).length > 1).length;
  const provinces = rows.length - cities;
  const list = [
    provinces > 0 ? t('local.province', { count: provinces }) : '',
    cities > 0 ? t('local.city', { count: cities }) : '',
  ].filter(Boolean);
  return {
    headline: t('local.headline', { count: rows.length, list: inRow(list, language) }),
    subtitle: [t('local.subtitle'), cities > 0 ? t('notes.cities') : '']
      .filter(Boolean)
      .join(language === 'zh' ? '。' : '. '),
    notes: [t('notes.local')],
  };
};

/** What the sections that the table is made of name besides, and which is still being drafted. */
const beyondTable = ({ all = [], rows }: InstrumentsAnswer): readonly Instrument[] => {
  const sections = new Set(rows.map(({ source }) => source.section));
  return all.filter(
    (each) => sections.has(each.source.section) && !rows.includes(each) && isUnfinished(each),
  );
};

const tableTwoWords = (answer: InstrumentsAnswer, language: Language): ExhibitWords => {
  const t = textsIn(language);
  const { dataset } = answer.asked.ground.cube;
  const statuses = countStates(answer.rows.map((each) => ({ ...each, effective: undefined })));
  const beyond = beyondTable(answer);
  const isWhole = isUnfiltered(answer.asked.filter);
  return {
    headline: t('table2.headline', { list: stateList(dataset, statuses, language) }),
    subtitle: t('table2.subtitle'),
    notes:
      isWhole && beyond.length > 0
        ? [
            t('notes.beyondTable', {
              count: beyond.length,
              names: beyond
                .map(({ title }) => title[language])
                .join(language === 'zh' ? '、' : '; '),
            }),
          ]
        : [],
  };
};

const totalsWords = (answer: InstrumentsAnswer, language: Language): ExhibitWords => {
  const t = textsIn(language);
  const { dataset } = answer.asked.ground.cube;
  const printed = answer.totals.map(
    ({ figure }) => figureWords(dataset, figure.indicator, figure, language).text,
  );
  const named = answer.totals.map((each) => String(each.named));
  const both = (texts: readonly string[]) =>
    [texts.slice(0, -1).join(t('totals.comma')), texts.at(-1) ?? '']
      .filter(Boolean)
      .join(t('totals.and'));
  return {
    headline: t('totals.headline', { printed: both(printed), named: both(named) }),
    subtitle: t('totals.subtitle'),
    notes: [],
  };
};

/** Instruments as findings: how many took effect, are under amendment, are local. */
export const instrumentsWords = (answer: InstrumentsAnswer, language: Language): ExhibitWords => {
  const t = textsIn(language);
  const { asked, all, page } = answer;
  if (!all) return { headline: t('title'), notes: [] };
  if (all.length === 0) return { headline: t('noData'), notes: [] };
  if (answer.isEmpty) return { headline: t('title'), notes: [] };
  switch (asked.spec.show) {
    case 'local':
      return localWords(answer, language);
    case 'table2':
      return tableTwoWords(answer, language);
    case 'totals':
      return totalsWords(answer, language);
    case 'table':
    case 'timeline': {
      const pages = toInstrumentPages(answer.rows).length;
      const isTable = asked.spec.show === 'table';
      const kicker =
        page === undefined || pages < 2 || !isTable
          ? undefined
          : t('still.page', { title: t('title'), page: page + 1, pages });
      return {
        kicker,
        headline: rowsHeadline(answer, language),
        finding: rowsFinding(answer, language),
        subtitle: isTable
          ? t('subtitleTable')
          : [t('subtitle'), inForceWords(answer, language)]
              .filter(Boolean)
              .join(language === 'zh' ? '。' : '. '),
        measured: isTable ? undefined : scopeWords(answer, language) || undefined,
        // A slide has no room for them beside all titles; the presenter's notes have a line for each instrument.
        notes: page === undefined ? rowsNotes(answer, language) : [],
      };
    }
  }
};
