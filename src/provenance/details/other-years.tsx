import { useTranslation } from 'react-i18next';
import { breaksOf } from '../../domain/break';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { type Footnote, footnotesOf } from '../../domain/footnote';
import { type Observation, toReference } from '../../domain/observation';
import { FootnoteLines } from '../footnote-lines';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { useLanguage } from '../../i18n/use-language';
import { FactSection, FigureLink } from './facts';
import './words';

interface OtherYearsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly footnotes: readonly Footnote[];
  readonly onOpen: (reference: string) => void;
}

/** The figures of the same indicator and part, latest year first, the shown one among them. */
const sameSeries = (dataset: Dataset, { indicator, codes }: Observation): readonly Observation[] =>
  (dataset.observationsOf.get(indicator) ?? [])
    .filter(
      (each) => toReference({ ...each, time: '' }) === toReference({ indicator, codes, time: '' }),
    )
    .toSorted((a, b) => (a.time < b.time ? 1 : -1));

const CELL = 'py-0.5 pe-2';

interface YearRowProps extends OtherYearsProps {
  readonly each: Observation;
}

const YearRow = ({ dataset, observation, each, onOpen }: YearRowProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const evidence = dataset.sourceById.get(each.source.id)?.evidence;
  const shown = each === observation;
  return (
    <tr className={`border-t border-hairline ${shown ? 'font-semibold' : ''}`}>
      <th scope="row" className={`${CELL} text-start font-normal`}>
        {shown ? (
          <span aria-current="true">{each.time}</span>
        ) : (
          <FigureLink onOpen={() => onOpen(toReference(each))}>{each.time}</FigureLink>
        )}
      </th>
      <td className={`${CELL} text-end whitespace-nowrap`}>
        {figureWords(dataset, each.indicator, each, language).text}
        {each.status === 'E' ? (
          <span className="ms-1 text-12 font-normal text-ink-muted">{t('computed')}</span>
        ) : null}
      </td>
      <td className={`${CELL} text-end whitespace-nowrap`}>
        {each.growth ? formatGrowth(each.growth) : null}
      </td>
      <td className={`${CELL} whitespace-nowrap text-12 font-normal text-ink-muted`}>
        {evidence ? codeName(treeOf(dataset, 'evidence'), evidence, language) : null}
      </td>
    </tr>
  );
};

/** A change of definition between the year of a row and the one below it. */
const BreakRows = ({
  dataset,
  each,
  before,
}: {
  readonly dataset: Dataset;
  readonly each: Observation;
  readonly before: Observation | undefined;
}) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  if (!before) return null;
  return breaksOf(dataset.breaks, each.indicator, each.codes)
    .filter(({ between: [from, to] }) => from < Number(each.time) && to > Number(before.time))
    .map(({ between: [from, to], reason }) => (
      <tr key={`${from}-${to}`} className="border-t border-dashed border-strong">
        <td colSpan={4} className="py-0.5 text-12 text-ink-muted">
          {t('history.break', { from, to, reason: reason[language] })}
        </td>
      </tr>
    ));
};

/** The same indicator and part in other years, with the changes of definition between them and what is not in the line. */
export const OtherYears = (props: OtherYearsProps) => {
  const { dataset, observation } = props;
  const { t } = useTranslation('details');
  const years = sameSeries(dataset, observation);
  return (
    <FactSection title={t('section.history')}>
      {years.length < 2 ? (
        <p className="text-ink-muted">{t('history.none')}</p>
      ) : (
        <table className="w-full">
          <caption className="sr-only">{t('history.caption')}</caption>
          <thead className="text-12 text-ink-muted">
            <tr>
              {(['history.year', 'section.value', 'history.growth'] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={`${CELL} font-normal ${column === 'history.year' ? 'text-start' : 'text-end'}`}
                >
                  {t(column)}
                </th>
              ))}
              <th scope="col" className={`${CELL} text-start font-normal`}>
                {t('history.evidence')}
              </th>
            </tr>
          </thead>
          {years.map((each, index) => (
            <tbody key={each.time}>
              <YearRow {...props} each={each} />
              <BreakRows dataset={dataset} each={each} before={years[index + 1]} />
            </tbody>
          ))}
        </table>
      )}
      <div className="text-12 text-ink-muted">
        <FootnoteLines
          dataset={dataset}
          footnotes={footnotesOf(props.footnotes, observation.indicator, observation.codes)}
        />
      </div>
    </FactSection>
  );
};
