import { useTranslation } from 'react-i18next';
import { codesOf, toggleCode } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { toReference } from '../../domain/observation';
import { useLanguage } from '../../i18n/use-language';
import { chooseProps } from '../../ui/choose-props';
import { figureWords } from '../../wording/figure-words';
import { FigureButton } from '../figure-button';
import { usePageActions } from '../exhibit-context';
import { type CampaignsAnswer, shownRows } from './answer';
import { ResultMarks } from './campaign-cells';
import type { CampaignRow, RowResult } from './campaign-row';
import { outsideNote, resultName } from './result-name';
import { type ClassedRow, toClassedRows } from './results-by-class';
import './words';

type FigureResult = Extract<RowResult, { kind: 'figure' }>;

const isFigure = (result: RowResult): result is FigureResult => result.kind === 'figure';

interface ResultProps {
  readonly dataset: Dataset;
  readonly result: FigureResult;
  readonly language: Language;
}

const Result = ({ dataset, result, language }: ResultProps) => {
  const { observation } = result;
  return (
    <span className="block">
      <FigureButton
        dataset={dataset}
        words={figureWords(dataset, observation.indicator, observation, language)}
        observations={[observation]}
      />
      <span className="block text-12 text-ink-muted">
        {resultName(dataset, observation, language)}
        <ResultMarks result={result} />
      </span>
    </span>
  );
};

/** The results of one kind: their figures, or that they have none. */
const Results = ({
  dataset,
  results,
  language,
}: Omit<ResultProps, 'result'> & { readonly results: readonly RowResult[] }) => {
  const { t } = useTranslation('campaigns');
  const figures = results.filter(isFigure);
  if (figures.length === 0) return <span className="text-12 text-ink-muted">{t('noFigure')}</span>;
  return (
    <div className="grid gap-1">
      {figures.map((result) => (
        <Result
          key={toReference(result.observation)}
          dataset={dataset}
          result={result}
          language={language}
        />
      ))}
    </div>
  );
};

/** Results that have a name and no figure. */
const NamedResults = ({ row: { results } }: { readonly row: CampaignRow }) => {
  const names = results.flatMap((result) => (result.kind === 'named' ? [result.name] : []));
  if (names.length === 0) return null;
  return (
    <ul className="list-disc ps-4 text-12 font-normal">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
};

/** The bodies of a campaign: those that lead it, those beside them, or how many departments there are. */
const Bodies = ({
  dataset,
  row: { agencies, campaign },
  language,
}: {
  readonly dataset: Dataset;
  readonly row: CampaignRow;
  readonly language: Language;
}) => {
  const { t } = useTranslation('campaigns');
  const partners = campaign.partners ?? [];
  const colon = language === 'zh' ? '：' : ': ';
  const names = partners
    .map((id) => codeName(treeOf(dataset, 'agency'), id, language, 'short'))
    .join(language === 'zh' ? '、' : ', ');
  return (
    <span className="block text-12 font-normal text-ink-muted">
      {agencies}
      {partners.length > 0 ? <span className="block">{t('partners') + colon + names}</span> : null}
    </span>
  );
};

interface RowProps {
  readonly answer: CampaignsAnswer;
  readonly classes: readonly string[];
  readonly classed: ClassedRow;
  readonly nameOf: (id: string) => string;
}

const Name = ({ answer, classed: { row } }: Pick<RowProps, 'answer' | 'classed'>) => {
  const language = useLanguage();
  const { changeFilter } = usePageActions();
  const { id } = row.campaign;
  const { dataset } = answer.asked.ground.cube;
  return (
    <th
      scope="row"
      className="block pt-2 pe-4 text-start align-top font-semibold md:table-cell md:py-1.5"
    >
      <button
        type="button"
        aria-pressed={codesOf(answer.asked.filter, 'campaign').includes(id)}
        className="min-h-6 text-start hover:underline aria-pressed:text-selected pointer-coarse:min-h-11"
        {...chooseProps((adds) =>
          changeFilter((before) => toggleCode(before, 'campaign', id, adds)),
        )}
      >
        {row.name}
      </button>
      <Bodies dataset={dataset} row={row} language={language} />
      <span className="block text-12 font-normal text-ink-muted">{row.focus}</span>
      <NamedResults row={row} />
      {row.outside > 0 && row.results.length > 0 ? (
        <span className="block text-12 font-normal text-ink-muted">
          {outsideNote(row, language)}
        </span>
      ) : null}
    </th>
  );
};

const Row = ({ answer, classes, classed, nameOf }: RowProps) => {
  const language = useLanguage();
  const { dataset } = answer.asked.ground.cube;
  return (
    <tr className="block border-b border-hairline pb-2 md:table-row md:pb-0">
      <Name answer={answer} classed={classed} />
      {classed.byClass.size === 0 ? (
        <td
          colSpan={classes.length}
          className="block text-12 text-ink-muted md:table-cell md:py-1.5"
        >
          {outsideNote(classed.row, language)}
        </td>
      ) : (
        classes.map((id) => {
          const results = classed.byClass.get(id);
          return (
            <td
              key={id}
              className={`${results ? 'grid' : 'hidden'} grid-cols-[6.5rem_minmax(0,1fr)] gap-2 py-0.5 align-top md:table-cell md:py-1.5 md:pe-3`}
            >
              <span className="text-12 text-ink-muted md:hidden">{nameOf(id)}</span>
              {results ? <Results dataset={dataset} results={results} language={language} /> : null}
            </td>
          );
        })
      )}
    </tr>
  );
};

/** Campaigns with their bodies, their focus and their results side by side, a column for each kind of result; units are never added. */
export const ResultsTable = ({ answer }: { readonly answer: CampaignsAnswer }) => {
  const { t } = useTranslation('campaigns');
  const language = useLanguage();
  const { dataset } = answer.asked.ground.cube;
  const { classes, rows } = toClassedRows(dataset, shownRows(answer, language));
  const tree = treeOf(dataset, 'result-class');
  const nameOf = (id: string) => (id === '' ? t('column.results') : codeName(tree, id, language));
  return (
    <table className="block w-full text-14 md:table md:table-fixed">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="text-12 text-ink-muted">
          <th
            scope="col"
            className="w-[26%] border-b border-strong pe-4 text-start align-bottom font-normal"
          >
            {t('column.name')}
          </th>
          {classes.map((id) => (
            <th
              key={id}
              scope="col"
              className="border-b border-strong pe-3 text-start align-bottom font-normal"
            >
              {nameOf(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((classed) => (
          <Row
            key={classed.row.campaign.id}
            answer={answer}
            classes={classes}
            classed={classed}
            nameOf={nameOf}
          />
        ))}
      </tbody>
    </table>
  );
};
