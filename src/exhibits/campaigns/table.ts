import type { Bilingual } from '../../domain/codelist';
import type { Campaign } from '../../domain/campaign';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { agencyNames } from '../../wording/scope-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import { type CampaignsAnswer, shownRows } from './answer';
import { type CampaignRow, type RowResult, toCampaignRow } from './campaign-row';
import { outsideNote, resultName, resultNote } from './result-name';

const COLUMNS = [
  'number',
  'name',
  'agency',
  'partners',
  'right',
  'focus',
  'results',
  'value',
  'note',
] as const;

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

const missing = (why: 'noFigure' | 'textOnly'): TableCell => ({
  kind: 'missing',
  reason: inBoth((language) => wordsIn('campaigns', language)(why)),
});

const nameOf = (dataset: Dataset, result: RowResult | undefined, language: Language): string => {
  if (!result) return '';
  if (result.kind === 'named') return result.name;
  return resultName(dataset, result.observation, language) + resultNote(result, language);
};

type InBoth = Readonly<Record<Language, CampaignRow>>;

/** The result of a row, and its figure; a row of its own for each, and one for what is left out. */
const resultCells = (dataset: Dataset, row: InBoth): readonly (readonly TableCell[])[] => {
  const why = inBoth((language) => outsideNote(row[language], language));
  const without: readonly TableCell[] = [
    { kind: 'missing', reason: why },
    { kind: 'missing', reason: why },
  ];
  const results = row.zh.results.map((result, at) => [
    text(inBoth((language) => nameOf(dataset, row[language].results[at], language))),
    result.kind === 'figure' ? toFigureCell(result.observation) : missing('noFigure'),
  ]);
  return why.zh === '' ? results : [...results, without];
};

const NOTHING: Bilingual = { zh: '', en: '' };

/** The bodies beside those that lead a campaign, or how many departments deployed it. */
const partnerNames = (dataset: Dataset, { partners = [], departments }: Campaign): Bilingual => {
  const figure = dataset.observationByReference.get(departments ?? '');
  return inBoth((language) =>
    partners.length > 0
      ? agencyNames(dataset, partners, language)
      : figure
        ? figureWords(dataset, figure.indicator, figure, language).text
        : '',
  );
};

const rightNames = (dataset: Dataset, rights: readonly string[]): Bilingual =>
  inBoth((language) =>
    rights
      .map((right) => codeName(treeOf(dataset, 'right'), right, language))
      .join(language === 'zh' ? '、' : ', '),
  );

/** A row for each result of the campaigns, in the order that they have in Chinese. */
export const campaignsTable = (answer: CampaignsAnswer): ExhibitTable => {
  const { filter, ground } = answer.asked;
  const scene = { cube: ground.cube, filter };
  const { dataset } = ground.cube;
  return {
    columns: COLUMNS.map((id) => ({
      id,
      name: inBoth((language) => wordsIn('campaigns', language)(`column.${id}`)),
    })),
    rows: shownRows(answer, 'zh').flatMap((zh) => {
      const { campaign, rights } = zh;
      const row: InBoth = { zh, en: toCampaignRow(scene, campaign, 'en') };
      const { number } = campaign;
      const own: readonly TableCell[] = [
        number === undefined ? missing('textOnly') : { kind: 'number', value: number },
        text(campaign.name),
        text(inBoth((language) => row[language].agencies)),
        text(partnerNames(dataset, campaign)),
        text(rightNames(dataset, rights)),
        text(campaign.focus),
      ];
      const note = text(campaign.note ?? NOTHING);
      return resultCells(dataset, row).map((cells) => [...own, ...cells, note]);
    }),
  };
};
