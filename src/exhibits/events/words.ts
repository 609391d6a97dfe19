import { isInScope, NO_PARTNER } from '../../crossfilter/select-events';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { formatSection } from '../../wording/format-place';
import type { ExhibitWords } from '../exhibit';
import type { EventsAnswer } from './answer';
import { countBy, leaderOf } from './count-by';
import { eventCode, partnerName } from './event-names';
import { toEventPages } from './pages';
import { textsIn } from './texts';

const datasetOf = ({ asked }: EventsAnswer) => asked.ground.cube.dataset;

/** What is chosen of the known choices. */
const choiceOf = ({ asked, unknown }: EventsAnswer) => {
  const isKnown = (field: 'type' | 'partner' | 'host') =>
    unknown.every((each) => each.field !== field);
  const { type, partner, host } = asked.spec;
  return {
    type: isKnown('type') ? type : undefined,
    partner: isKnown('partner') ? partner : undefined,
    host: isKnown('host') ? host : undefined,
  };
};

/** Events of the first group and of each further one: "7 with Japan; 10 more with the JPO". */
const partnersFinding = ({ groups, ...answer }: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const [first, ...others] = groups;
  if (!first?.partner) return '';
  const dataset = answer.asked.ground.cube.dataset;
  const nameOf = (partner = '') => partnerName(dataset, partner, language);
  const count = first.events.length;
  const start =
    first.partner === NO_PARTNER
      ? t('withNobody', { count })
      : t('withPartner', { count, partner: nameOf(first.partner) });
  const rest = others.map(({ partner, events }) =>
    t('another', { count: events.length, partner: nameOf(partner) }),
  );
  return [start, ...rest].join('');
};

const listFinding = (answer: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const dataset = datasetOf(answer);
  const { type, partner, host } = choiceOf(answer);
  const count = answer.shown.length;
  const typeName = type && eventCode(dataset, 'event-type', type, language);
  const hostName = host && eventCode(dataset, 'agency', host, language);
  if (partner !== undefined) {
    return [
      partnersFinding(answer, language),
      ...(typeName ? [t('ofType', { type: typeName })] : []),
      ...(hostName ? [t('ofHost', { host: hostName })] : []),
    ].join('');
  }
  const chosen = [typeName, hostName].filter(Boolean).join(t('joinChoice'));
  if (chosen) return t('headlineChosen', { chosen, count });
  return t('headlineAll', { scope: t(`scope.${answer.asked.spec.scope}`), count });
};

/** Of all types: a chosen one leaves the others there. */
const typesFinding = ({ types, asked }: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const most = leaderOf(types);
  const words = {
    scope: t(`scope.${asked.spec.scope}`),
    count: types.reduce((sum, { count }) => sum + count, 0),
  };
  if (!most) return t('count', words);
  const type = eventCode(asked.ground.cube.dataset, 'event-type', most.code, language);
  return t('headlineList', { ...words, type, most: most.count });
};

/** Types that a short finding has room for. */
const MOST_TYPES = 3;

/** The types with most events, where the headline already stands over the page. */
const topTypes = ({ types, asked }: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const { dataset } = asked.ground.cube;
  return types
    .slice(0, MOST_TYPES)
    .map(({ code, count }) =>
      t('typeCount', { type: eventCode(dataset, 'event-type', code, language), count }),
    )
    .join(t('joinChoice'));
};

const formsFinding = (answer: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const forms = countBy(answer.shown, ({ form }) => (form === undefined ? [] : [form]));
  const most = leaderOf(forms);
  const count = answer.shown.length;
  const nameOf = (code: string) => eventCode(datasetOf(answer), 'document-form', code, language);
  if (most) return t('headlineForms', { count, form: nameOf(most.code), most: most.count });
  return t('headlineFormsEven', {
    count,
    forms: forms.map(({ code }) => nameOf(code)).join(t('joinChoice')),
  });
};

/** The narrowest heading that all events of the scope stand under, whatever the filter leaves of them. */
const sectionOf = (answer: EventsAnswer): string | undefined => {
  const dataset = datasetOf(answer);
  const { records, spec } = answer.asked;
  const { lineage } = treeOf(dataset, 'chapter');
  const lines = (records.events ?? [])
    .filter((event) => isInScope(dataset, event, spec.scope))
    .map(({ chapter }) => lineage(chapter));
  return lines[0]?.find((heading) => lines.every((line) => line.includes(heading)));
};

/** A type by its name; where it is counted in a section alone while its chapter has more of it, with the section. */
const typeWithin = (answer: EventsAnswer, type: string, language: Language): string => {
  const what = eventCode(datasetOf(answer), 'event-type', type, language);
  const parent = treeOf(datasetOf(answer), 'system').byId.get(answer.asked.spec.scope)?.parent;
  const section = parent === undefined ? undefined : sectionOf(answer);
  if (section === undefined) return what;
  return textsIn(language)('within', { what, section: formatSection(language, section) });
};

/** What is shown: its type where one is chosen, else its part of the report. */
const whatOf = (answer: EventsAnswer, language: Language): string => {
  const { scope } = answer.asked.spec;
  const { type } = choiceOf(answer);
  const what =
    type === undefined ? textsIn(language)(`scope.${scope}`) : typeWithin(answer, type, language);
  return what.charAt(0).toUpperCase() + what.slice(1);
};

const stagesFinding = (answer: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const dataset = datasetOf(answer);
  const { lineage } = treeOf(dataset, 'event-stage');
  const stages = countBy(answer.shown, ({ stage = '' }) => lineage(stage).slice(-1));
  const nameOf = (code: string) => {
    const name = eventCode(dataset, 'event-stage', code, language);
    return name.charAt(0).toLowerCase() + name.slice(1);
  };
  return t('headlineStages', {
    what: whatOf(answer, language),
    count: answer.shown.length,
    stages: stages
      .map(({ code, count }) =>
        t('stageCount', {
          stage: nameOf(code),
          count,
        }),
      )
      .join(language === 'zh' ? '，' : ', '),
  });
};

const figuresFinding = (answer: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const what = whatOf(answer, language);
  const of = answer.rows.length;
  const [figure] = answer.lead;
  if (!figure) return t('headlineNoFigures', { what, of });
  const count = answer.rows.filter(({ figures }) => figures.length > 0).length;
  const dataset = datasetOf(answer);
  return t('headlineFigures', {
    what,
    of,
    count,
    name: figureName(dataset, figure, language),
    figure: figureWords(dataset, figure.indicator, figure, language).text,
  });
};

const titlesFinding = (answer: EventsAnswer, language: Language): string => {
  const t = textsIn(language);
  const what = whatOf(answer, language);
  const count = answer.shown.length;
  const [most] = answer.hosts;
  if (!most) return t('headlineTitles', { what, count });
  const host = codeName(treeOf(datasetOf(answer), 'agency'), most.code, language, 'short');
  return t('headlineHost', { what, count, host, most: most.count });
};

const FINDINGS = {
  list: listFinding,
  types: typesFinding,
  forms: formsFinding,
  stages: stagesFinding,
  figures: figuresFinding,
  titles: titlesFinding,
} as const;

const SUBTITLES = {
  list: 'subtitleList',
  types: 'subtitleTypes',
  forms: 'subtitleForms',
  stages: 'subtitleStages',
  figures: 'subtitleFigures',
  titles: 'subtitleTitles',
} as const;

const UNKNOWN = {
  type: 'unknownType',
  partner: 'unknownPartner',
  host: 'unknownHost',
} as const;

const notesOf = (answer: EventsAnswer, language: Language): readonly string[] => {
  const t = textsIn(language);
  const { withoutRight, unknown, groups } = answer;
  return [
    ...unknown.map(({ field, code }) => t(UNKNOWN[field], { code })),
    ...(groups.length > 1 ? [t('apart')] : []),
    ...(withoutRight > 0 ? [t('withoutRight', { count: withoutRight })] : []),
  ];
};

/** What is shown in words: its number and what stands out, as the way of showing asks. */
export const eventsWords = (answer: EventsAnswer, language: Language): ExhibitWords => {
  const t = textsIn(language);
  const { show, scope } = answer.asked.spec;
  const notes = answer.all ? notesOf(answer, language) : [];
  if (!answer.all) return { headline: t('pending'), notes };
  if (answer.isEmpty) return { headline: t('none'), notes };
  const headline = FINDINGS[show](answer, language);
  const title = t('count', { scope: t(`scope.${scope}`), count: answer.shown.length });
  const pages = toEventPages(answer).length;
  const kicker =
    answer.page === undefined || pages < 2
      ? title
      : t('page', { title, page: answer.page + 1, pages });
  return {
    kicker,
    headline,
    ...(show === 'types' ? { finding: topTypes(answer, language) } : {}),
    subtitle: t(SUBTITLES[show]),
    measured: `${t(SUBTITLES[show])} · ${answer.asked.ground.edition}`,
    notes,
  };
};
