import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import { type CampaignsAnswer, shownRows } from './answer';
import { type CampaignRow, type RowResult, toCampaignRow } from './campaign-row';
import { resultName, sharedNote } from './result-name';

const COLUMNS = ['number', 'name', 'agency', 'right', 'focus', 'results', 'value'] as const;

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

const missing = (why: 'noResults' | 'noFigure' | 'textOnly'): TableCell => ({
  kind: 'missing',
  reason: inBoth((language) => wordsIn('campaigns', language)(why)),
});

const nameOf = (dataset: Dataset, result: RowResult | undefined, language: Language): string => {
  if (!result) return '';
  if (result.kind === 'named') return result.name;
  return resultName(dataset, result.observation, language) + sharedNote(result.shared, language);
};

type InBoth = Readonly<Record<Language, CampaignRow>>;

/** The result of a row, and its figure; a row of its own for each. */
const resultCells = (dataset: Dataset, row: InBoth): readonly (readonly TableCell[])[] => {
  if (row.zh.results.length === 0) return [[missing('noResults'), missing('noResults')]];
  return row.zh.results.map((result, at) => [
    text(inBoth((language) => nameOf(dataset, row[language].results[at], language))),
    result.kind === 'figure' ? toFigureCell(result.observation) : missing('noFigure'),
  ]);
};

const rightNames = (dataset: Dataset, rights: readonly string[]): Bilingual =>
  inBoth((language) =>
    rights
      .map((right) => codeName(treeOf(dataset, 'right'), right, language))
      .join(language === 'zh' ? '、' : ', '),
  );

/** A row for each result of the campaigns, in the order that they have in Chinese. */
export const campaignsTable = (answer: CampaignsAnswer): ExhibitTable => {
  const { dataset } = answer.asked.ground.cube;
  return {
    columns: COLUMNS.map((id) => ({
      id,
      name: inBoth((language) => wordsIn('campaigns', language)(`column.${id}`)),
    })),
    rows: shownRows(answer, 'zh').flatMap((zh) => {
      const { campaign, rights } = zh;
      const row: InBoth = { zh, en: toCampaignRow(dataset, campaign, 'en') };
      const { number } = campaign;
      const own: readonly TableCell[] = [
        number === undefined ? missing('textOnly') : { kind: 'number', value: number },
        text(campaign.name),
        text(inBoth((language) => row[language].agencies)),
        text(rightNames(dataset, rights)),
        text(campaign.focus),
      ];
      return resultCells(dataset, row).map((cells) => [...own, ...cells]);
    }),
  };
};
