import { treeOf } from '../../domain/dataset';
import { toSize } from '../../domain/amount';
import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { amountWords } from '../../wording/amount-words';
import { figureWords } from '../../wording/figure-words';
import type { FigureWords } from '../../wording/format-figure';
import type { ExhibitWords } from '../exhibit';
import { isComputed, toShown } from '../figure-at-cell';
import { type FlowAnswer, largestBalance, largestPart, leadRows, rowsOf } from './answer';
import type { FlowBar, FlowRow, Worked } from './flow-row';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly flow: typeof zh;
  }
}

addWords('flow', { zh, en });

type Told = Pick<FlowBar, 'at'> & { readonly indicator: string | undefined };

/** A figure of a row in words; undefined where none is published. */
export const barWords = (
  { asked }: FlowAnswer,
  { at, indicator }: Told,
  language: Language,
): FigureWords | undefined => {
  if (at.kind !== 'figure' || indicator === undefined) return undefined;
  return figureWords(asked.ground.cube.dataset, indicator, toShown(at), language);
};

/** What was worked out, in words, with its sign where `signed`. */
export const workedWords = (
  { asked }: FlowAnswer,
  { amount, indicator }: Worked,
  language: Language,
  signed = false,
): string => {
  const size = amountWords(asked.ground.cube.dataset, indicator, toSize(amount), language);
  if (!signed) return size;
  return `${amount.value.startsWith('-') ? '−' : '+'}${size}`;
};

/** The name of a row, also of what parts leave. */
export const rowName = ({ name, id }: FlowRow, language: Language): string =>
  name?.[language] ?? (id.endsWith('.rest') ? wordsIn('flow', language)('rest') : id);

const lower = (text: string, language: Language): string =>
  language === 'en' ? text.toLowerCase() : text;

const balanceFinding = (answer: FlowAnswer, language: Language): string | undefined => {
  const largest = largestBalance(answer);
  const { roles } = answer.board ?? {};
  if (!largest?.row.balance || !roles) return undefined;
  const key = largest.row.balance.amount.value.startsWith('-') ? 'fewer' : 'more';
  return wordsIn('flow', language)(key, {
    group: largest.group.name[language],
    row: lower(rowName(largest.row, language), language),
    in: lower(roles.in[language], language),
    out: lower(roles.out[language], language),
    figure: workedWords(answer, largest.row.balance, language),
  });
};

const partFinding = (answer: FlowAnswer, language: Language): string | undefined => {
  const { group, part, whole } = largestPart(answer) ?? {};
  const [[own], [all]] = [part?.bars ?? [], whole?.bars ?? []];
  const figure = own && barWords(answer, own, language);
  const total = all && barWords(answer, all, language);
  if (!group || !part || !figure || !total) return undefined;
  return wordsIn('flow', language)('part', {
    group: group.name[language],
    part: lower(rowName(part, language), language),
    figure: language === 'zh' ? figure.text : figure.before + figure.number,
    whole: qualified(all, total.text, language),
  });
};

/** What is said beside a figure that is no printed one of just this: computed, or a wider total. */
const qualified = (bar: FlowBar, text: string, language: Language): string => {
  const t = wordsIn('flow', language);
  if (bar.at.kind !== 'figure') return text;
  if (bar.at.isWider) return t('asWhole', { figure: text });
  return isComputed(bar.at) ? t('computed', { figure: text }) : text;
};

const isExact = ({ at }: FlowBar): boolean => at.kind === 'figure' && !at.isWider;

const leadSentence = (
  answer: FlowAnswer,
  { group, row }: ReturnType<typeof leadRows>[number],
  language: Language,
): string => {
  const t = wordsIn('flow', language);
  const bar = row.bars.find(isExact) ?? row.bars.find(({ at }) => at.kind === 'figure');
  const figure = bar && barWords(answer, bar, language);
  if (!bar || !figure) return '';
  const other = row.other && barWords(answer, row.other, language);
  const named = {
    group: group.name[language],
    row: lower(rowName(row, language), language),
    role: lower(answer.board?.roles[bar.role][language] ?? '', language),
    figure: qualified(bar, figure.text, language),
  };
  if (row.other && other)
    return t('leadBoth', { ...named, other: qualified(row.other, other.text, language) });
  return t(row.bars.length > 1 ? 'leadRole' : 'lead', named);
};

const leadFinding = (answer: FlowAnswer, language: Language): string =>
  leadRows(answer)
    .map((lead, index) => {
      const sentence = leadSentence(answer, lead, language);
      return index > 0
        ? sentence.replace(/^[A-Z](?=[a-z])/, (each) => each.toLowerCase())
        : sentence;
    })
    .join(wordsIn('flow', language)('join'));

const notesOf = (answer: FlowAnswer, language: Language): readonly string[] => {
  const t = wordsIn('flow', language);
  const rows = rowsOf(answer).map(({ row }) => row);
  const bars = rows.flatMap((row) => row.bars);
  const note = answer.board?.note?.[language];
  const wider = rows.flatMap((row) => row.wider?.[language] ?? []);
  const covers = bars.some(({ at }) => at.kind === 'figure' && at.isWider);
  return [
    ...(note === undefined ? [] : [note]),
    ...[...new Set([...wider, ...(covers ? [t('wider')] : [])])].map((each) =>
      t('outlined', { note: each }),
    ),
    ...(bars.some(({ at }) => at.kind === 'figure' && isComputed(at)) ? [t('hollow')] : []),
    ...(bars.some(({ at }) => at.kind === 'figure' && at.lacks) ? [t('lacks')] : []),
    ...(bars.some(({ at }) => at.kind === 'missing') ? [t('missingNote')] : []),
  ];
};

/** The finding is what went out beside what came in, else the largest part, else what the board names first. */
export const flowWords = (answer: FlowAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('flow', language);
  const { board, year, isEmpty, unit, asked } = answer;
  const name = board?.name[language] ?? '';
  if (isEmpty || year === undefined) return { headline: name, notes: [] };
  const headline =
    balanceFinding(answer, language) ??
    partFinding(answer, language) ??
    leadFinding(answer, language);
  const subtitle = t('subtitle', { name, year });
  const comma = language === 'zh' ? '，' : ', ';
  const units = treeOf(asked.ground.cube.dataset, 'unit').byId.get(unit ?? '');
  return {
    kicker: name,
    headline,
    subtitle: board?.scale === 'group' ? `${subtitle}${comma}${t('scale')}` : subtitle,
    measured: t('measured', { name, year, unit: lower(units?.name[language] ?? '', language) }),
    notes: notesOf(answer, language),
  };
};
