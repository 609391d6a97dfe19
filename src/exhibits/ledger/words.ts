import { isUnfiltered } from '../../crossfilter/filter';
import type { Language } from '../../domain/language';
import type { ExhibitWords } from '../exhibit';
import { type LedgerAnswer, type LedgerRow, rowsOf, topOf } from './answer';
import { rowName, textsIn } from './texts';

const withEvents = (rows: readonly LedgerRow[]) => rows.filter(({ total }) => total > 0);

/** Partners that are no bodies of others. */
const ownOf = (answer: LedgerAnswer, group: string) =>
  rowsOf(answer, group).filter(({ isBody }) => !isBody);

/** How many partners of each sort there are: "31 countries, 13 organizations". */
const partnersText = (answer: LedgerAnswer, language: Language): string => {
  const t = textsIn(language);
  const sorts = [
    ['country', 'countries'],
    ['organization', 'organizations'],
    ['country-group', 'groups'],
  ] as const;
  return sorts
    .flatMap(([group, word]) => {
      const count = ownOf(answer, group).length;
      return count > 0 ? [t(word, { count })] : [];
    })
    .join(t('join'));
};

/** Who has most events of the organizations and of the countries, where one alone has. */
const topsText = (answer: LedgerAnswer, language: Language): string => {
  const t = textsIn(language);
  const { dataset } = answer.asked.ground.cube;
  const tops = [
    ['organization', 'topOrganization'],
    ['country', 'topCountry'],
  ] as const;
  const said = tops.flatMap(([group, word]) => {
    const top = topOf(withEvents(ownOf(answer, group)));
    return top
      ? [{ word, name: rowName(dataset, top.partner, language, 'short'), count: top.total }]
      : [];
  });
  // The second clause takes up the verb of the first.
  if (said.length < tops.length) return '';
  return said.map(({ word, name, count }) => t(word, { name, count })).join(t('joinTop'));
};

const headlineOf = (answer: LedgerAnswer, language: Language): string => {
  const t = textsIn(language);
  const partners = partnersText(answer, language);
  const count = answer.events?.length ?? 0;
  if (partners === '') return t('nobody', { count });
  const tops = topsText(answer, language);
  return tops === '' ? t('headlineNoTop', { partners, count }) : t('headline', { partners, tops });
};

/** The first country that has a body with events: how many it has, and how many the body has. */
const apartFinding = (answer: LedgerAnswer, language: Language): string | undefined => {
  const { dataset } = answer.asked.ground.cube;
  const rows = rowsOf(answer, 'country');
  const at = rows.findIndex(
    (row, index) => !row.isBody && row.total > 0 && rows[index + 1]?.isBody === true,
  );
  const [country, body] = rows.slice(at, at + 2);
  if (at < 0 || !country || !body) return undefined;
  return textsIn(language)('finding', {
    name: rowName(dataset, country.partner, language, 'short'),
    count: country.total,
    body: rowName(dataset, body.partner, language, 'short'),
    bodyCount: body.total,
  });
};

const notesOf = ({ unknown, withoutRight, isEmpty }: LedgerAnswer, language: Language) => {
  const t = textsIn(language);
  return [
    ...unknown.map((code) => t('unknown', { code })),
    ...(isEmpty ? [] : [t('apart')]),
    ...(withoutRight > 0 ? [t('withoutRight', { count: withoutRight })] : []),
  ];
};

/** With how many partners, and with whom most; the finding says how far a country and its office stand apart. */
export const ledgerWords = (answer: LedgerAnswer, language: Language): ExhibitWords => {
  const t = textsIn(language);
  if (!answer.events) return { headline: t('pending'), notes: [] };
  const notes = notesOf(answer, language);
  if (answer.isEmpty) return { headline: t('none'), notes };
  const count = answer.events.length;
  const { edition } = answer.asked.ground;
  return {
    kicker: t('title'),
    headline: headlineOf(answer, language),
    finding: apartFinding(answer, language) ?? t('title'),
    subtitle: t('subtitle', { count }),
    measured: t(isUnfiltered(answer.asked.filter) ? 'measured' : 'measuredFiltered', {
      count,
      edition,
    }),
    notes,
  };
};
