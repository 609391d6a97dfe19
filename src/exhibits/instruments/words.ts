import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { formatDay } from '../../wording/format-day';
import { firstDay, type Instrument } from './instrument';
import type { StateCount } from './totals';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly instruments: typeof zh;
  }
}

addWords('instruments', { zh, en });

/** The words of instruments in one language. */
export const textsIn = (language: Language) => wordsIn('instruments', language);

/** Texts in a row, as a language writes a list without a last word. */
export const inRow = (texts: readonly string[], language: Language): string =>
  texts.join(language === 'zh' ? '、' : ', ');

/** The bodies that issue it; empty where the report names none. */
export const issuerNames = (dataset: Dataset, { issuer }: Instrument, language: Language): string =>
  inRow(
    issuer.map((id) => codeName(treeOf(dataset, 'agency'), id, language, 'short')),
    language,
  );

export const rightNames = (dataset: Dataset, { right }: Instrument, language: Language): string =>
  inRow(
    right.map((id) => codeName(treeOf(dataset, 'right'), id, language)),
    language,
  );

/** The stage that the report gives; empty for what is finished. */
export const stageName = (dataset: Dataset, { stage }: Instrument, language: Language): string =>
  stage === undefined ? '' : codeName(treeOf(dataset, 'instrument-stage'), stage, language);

/** A province by its name; a city behind its province. */
export const regionName = (dataset: Dataset, region: string, language: Language): string => {
  const tree = treeOf(dataset, 'region');
  const [own = region, above] = tree.lineage(region);
  const city = codeName(tree, own, language);
  if (above === undefined) return city;
  const province = codeName(tree, above, language);
  return textsIn(language)('local.place', { city, province });
};

const FIRST_TEN = '十一二三四五六七八九';
const TEN = 10;

/** A number below a hundred as Chinese writes it in names: 十四, 二十. */
const toChineseNumeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / TEN), value % TEN];
  const last = ones === 0 && tens > 0 ? '' : FIRST_TEN.charAt(ones);
  if (tens === 0) return last;
  return `${tens === 1 ? '' : FIRST_TEN.charAt(tens)}十${last}`;
};

const ORDINAL_ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};
const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });

/** A number in the order of sessions, as the title of a congress has it. */
const toOrdinal = (value: number, language: Language): string =>
  language === 'zh'
    ? toChineseNumeral(value)
    : `${value}${ORDINAL_ENDINGS[ordinals.select(value)] ?? 'th'}`;

type Session = NonNullable<Instrument['adoptedBy']>;

/** The session of a standing committee that passed or approved something. */
export const sessionName = (
  dataset: Dataset,
  { region, congress, session }: Session,
  language: Language,
): string =>
  textsIn(language)('local.session', {
    place: codeName(treeOf(dataset, 'region'), region, language),
    congress: toOrdinal(congress, language),
    session: toOrdinal(session, language),
  });

type Milestone = NonNullable<Instrument['milestones']>[number];

/** The session of the national congress in which a step was taken; empty where the report names none. */
export const milestoneSession = ({ session }: Milestone, language: Language): string =>
  session
    ? textsIn(language)('local.npcSession', {
        congress: toOrdinal(session.congress, language),
        session: toOrdinal(session.session, language),
      })
    : '';

/** How many are of a state: in effect from a year on, or of a status. */
const stateWords = (dataset: Dataset, { state, count }: StateCount, language: Language): string => {
  const t = textsIn(language);
  if ('year' in state) return t('state.year', { count, year: state.year });
  const name = codeName(treeOf(dataset, 'instrument-status'), state.status, language);
  return t('state.status', { count, name: name.charAt(0).toLowerCase() + name.slice(1) });
};

/** How many are of which state, in a row. */
export const stateList = (
  dataset: Dataset,
  states: readonly StateCount[],
  language: Language,
): string =>
  inRow(
    states.map((each) => stateWords(dataset, each, language)),
    language,
  );

/** What a row of the timeline says, for whoever does not see it. */
export const lineWords = (dataset: Dataset, instrument: Instrument, language: Language): string => {
  const t = textsIn(language);
  const { adopted, approved, published, effective, milestones = [], stage } = instrument;
  const day = (date: string) => formatDay(language, date);
  const isIssued = published !== undefined && effective === undefined;
  const parts = [
    adopted === undefined ? '' : t('row.adopted', { day: day(adopted) }),
    approved === undefined ? '' : t('row.approved', { day: day(approved) }),
    published === undefined
      ? ''
      : t(isIssued ? 'row.issued' : 'row.published', { day: day(published) }),
    effective === undefined ? '' : t('row.effect', { day: day(effective) }),
    ...milestones.map(
      ({ date, name }) => `${day(date)}${language === 'zh' ? '' : ' '}${name[language]}`,
    ),
    stage === undefined
      ? ''
      : t('row.unfinished', { stage: stageName(dataset, instrument, language) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(language === 'zh' ? '，' : ', ') : t('noDay');
};

/** The days that stand beside a line of the timeline, without their years, which the axis has. */
export const spanWords = (instrument: Instrument, language: Language): string => {
  const t = textsIn(language);
  const first = firstDay(instrument);
  const { effective } = instrument;
  const short = (day: string) => formatDay(language, day, 'short');
  if (first === undefined) return effective === undefined ? t('noDay') : short(effective);
  if (effective === undefined) return t('issuedShort', { day: short(first) });
  if (effective === first) return t('sameDay', { day: short(first) });
  return t('span', { from: short(first), to: short(effective) });
};
