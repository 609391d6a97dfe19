import { breaksOf } from '../../domain/break';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { askedSentence } from '../../exhibits/pair/side-names';
import type { ExhibitTable } from '../../exhibits/exhibit-table';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { isTooLong, type Sheet } from '../sheet/sheet';
import { type Taken, takenWords } from '../taken';
import { sourceLineIn } from './describe';
import type { Content } from './scope';
import './words';

type Row = readonly [topic: string, subject: string, text: string];

const wordsOf = (language: Language) => wordsIn('takeAwayData', language);

/** What the exhibit says of itself: its finding, what is measured, its notes. */
const saidRows = (taken: Taken, language: Language): readonly Row[] => {
  const t = wordsOf(language);
  const { headline, subtitle, measured, notes } = takenWords(taken, language);
  return [
    [t('notes.title'), '', headline],
    ...[subtitle, measured].flatMap((text): readonly Row[] =>
      text ? [[t('notes.subtitle'), '', text]] : [],
    ),
    ...notes.map((note): Row => [t('notes.note'), '', note]),
  ];
};

/** What is in the file and where it comes from. */
const contentRows = (taken: Taken, content: Content, language: Language): readonly Row[] => {
  const t = wordsOf(language);
  const { answer, address, today } = taken;
  const { edition, package: descriptor } = answer.asked.ground;
  const all: readonly Row[] = [
    [t('notes.filter'), '', askedSentence(answer.asked, language)],
    [
      t('notes.content'),
      '',
      t(content.scope === 'shown' ? 'notes.contentShown' : 'notes.contentFilter'),
    ],
    [t('notes.content'), '', content.wider > 0 ? t('notes.wider', { count: content.wider }) : ''],
    [t('notes.source'), '', sourceLineIn(taken, content, language)],
    [t('notes.edition'), '', `${edition} · ${descriptor.version}`],
    [t('notes.address'), '', address],
    [t('notes.accessed'), '', today],
  ];
  return all.filter(([, , text]) => text !== '');
};

const hasLong = (sheets: readonly Sheet[]): boolean =>
  sheets.some(({ rows }) =>
    rows.some((row) => row.some((cell) => typeof cell === 'object' && isTooLong(cell))),
  );

const definitionRows = (
  dataset: Dataset,
  indicators: readonly string[],
  language: Language,
): readonly Row[] =>
  indicators.flatMap((id): readonly Row[] => {
    const indicator = dataset.indicatorById.get(id);
    const topic = wordsOf(language)('notes.definition');
    return indicator ? [[topic, indicator.name[language], indicator.definition[language]]] : [];
  });

/** The breaks of all figures that are taken, each once, with the part that is broken where it is one. */
const breakRows = (
  dataset: Dataset,
  observations: readonly Observation[],
  language: Language,
): readonly Row[] => {
  const t = wordsOf(language);
  const found = new Set(
    observations.flatMap(({ indicator, codes }) => breaksOf(dataset.breaks, indicator, codes)),
  );
  return [...found].map(({ indicator, codes = {}, between: [from, to], reason }): Row => {
    const name = figureName(dataset, { indicator, codes }, language);
    const text = t('notes.breakText', { from, to, reason: reason[language] });
    return [t('notes.break'), name, text];
  });
};

/** Why figures are missing in the table, each reason once. */
const reasonRows = ({ columns, rows }: ExhibitTable, language: Language): readonly Row[] => {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      if (cell.kind !== 'missing' || cell.reason[language] === '') continue;
      const subjects = found.get(cell.reason[language]) ?? new Set<string>();
      subjects.add(columns[at]?.name[language] ?? '');
      found.set(cell.reason[language], subjects);
    }
  }
  const topic = wordsOf(language)('notes.reason');
  const joiner = language === 'zh' ? '、' : ', ';
  return [...found].map(([reason, subjects]): Row => [topic, [...subjects].join(joiner), reason]);
};

/** What a reader must know of the other sheets: what they hold, definitions, breaks, why figures are missing. */
export const toNotesSheet = (taken: Taken, content: Content, others: readonly Sheet[]): Sheet => {
  const { dataset } = taken.answer.asked.ground.cube;
  const { observations, table } = content;
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))];
  const [first] = taken.languages;
  const rowsIn = (language: Language): readonly Row[] => {
    const t = wordsOf(language);
    return [
      ...(content.scope === 'shown' ? saidRows(taken, language) : []),
      ...contentRows(taken, content, language),
      [t('notes.values'), '', t('notes.valuesText')],
      ...(hasLong(others) ? [[t('notes.values'), '', t('notes.long')] as const] : []),
      ...definitionRows(dataset, indicators, language),
      ...breakRows(dataset, observations, language),
      ...reasonRows(table, language),
    ];
  };
  const t = wordsOf(first);
  return {
    name: t('sheet.notes'),
    head: [t('notes.topic'), t('notes.subject'), t('notes.text')],
    rows: taken.languages.flatMap(rowsIn),
  };
};
