import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { setYears } from '../../crossfilter/filter';
import type { Change } from '../../crossfilter/find-changes';
import { useLanguage } from '../../i18n/use-language';
import { clickProps } from '../../ui/choose-props';
import { ChoiceGroup } from '../../ui/choice-group';
import { Select } from '../../ui/select';
import { seriesName } from '../../wording/series-name';
import { usePage, usePageActions } from '../exhibit-context';
import { ShowChoice } from '../show-choice';
import type { ControlsProps, Touch } from '../exhibit';
import { amountOfChange, markOfChange } from './amount-of-change';
import { type ChangesAnswer, inDirections } from './answer';
import { changeFigures } from './change-figures';
import { type ChangesSpec, type Direction, DIRECTIONS, MEASURES, RATE_SORTS, SHAPES } from './spec';
import './words';

const SlopeChart = lazy(async () => ({ default: (await import('./slope-chart')).SlopeChart }));

interface ChangesListProps {
  readonly answer: ChangesAnswer;
  readonly changeSpec: Touch<ChangesSpec>['changeSpec'];
  /** What is shown, in one sentence. */
  readonly label: string;
  /** What is compared, and how it is drawn. */
  readonly rule: string | undefined;
}

/** The two years, each with those that it can be beside the other. */
const Years = ({ answer: { asked, from, to } }: Pick<ChangesListProps, 'answer'>) => {
  const { t } = useTranslation('changes');
  const { changeFilter } = usePageActions();
  const { first, last } = asked.ground.years;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const options = (fits: (year: number) => boolean) =>
    years.filter(fits).map((year) => ({ value: String(year), label: String(year) }));
  const set = (early: number, late: number) =>
    changeFilter((before) => setYears(before, early, late));
  return (
    <>
      <Select
        label={t('from')}
        value={String(from)}
        options={options((year) => year < to)}
        onChange={(year) => set(Number(year), to)}
      />
      <Select
        label={t('to')}
        value={String(to)}
        options={options((year) => year > from)}
        onChange={(year) => set(from, Number(year))}
      />
    </>
  );
};

/** How changes are drawn, and what they are ordered by. */
const Drawing = ({ answer, changeSpec }: ControlsProps<ChangesSpec, ChangesAnswer>) => {
  const { t } = useTranslation('changes');
  const { shape, measure } = answer.asked.spec;
  return (
    <>
      <ChoiceGroup
        label={t('shape')}
        value={shape}
        choices={SHAPES.map((value) => ({ value, label: t(`shapes.${value}`) }))}
        onChange={(value) => changeSpec((spec) => ({ ...spec, shape: value }))}
      />
      <ChoiceGroup
        label={t('measure')}
        value={measure}
        choices={MEASURES.map((value) => ({ value, label: t(`measures.${value}`) }))}
        onChange={(value) => changeSpec((spec) => ({ ...spec, measure: value }))}
      />
    </>
  );
};

/** Which changes are listed: by how they are known, and by where they go. */
const Sorts = ({ answer, changeSpec }: ControlsProps<ChangesSpec, ChangesAnswer>) => {
  const { t } = useTranslation('changes');
  const { rates, direction } = answer.asked.spec;
  return (
    <>
      <ChoiceGroup
        label={t('direction')}
        value={direction ?? 'all'}
        choices={(['all', ...DIRECTIONS] as const).map((value) => ({
          value,
          label: t(`directions.${value}`),
        }))}
        onChange={(value) =>
          changeSpec((spec) => ({ ...spec, direction: value === 'all' ? undefined : value }))
        }
      />
      <ChoiceGroup
        label={t('rates')}
        value={rates ?? 'all'}
        choices={(['all', ...RATE_SORTS] as const).map((value) => ({
          value,
          label: t(`rateSorts.${value}`),
        }))}
        onChange={(value) =>
          changeSpec((spec) => ({ ...spec, rates: value === 'all' ? undefined : value }))
        }
      />
    </>
  );
};

const ROW =
  'grid w-full grid-cols-[7rem_1fr] items-baseline gap-x-3 sm:grid-cols-[7rem_1fr_auto] py-1 text-start';

const Row = ({ asked, change }: Pick<ChangesAnswer, 'asked'> & { readonly change: Change }) => {
  const { dataset } = asked.ground.cube;
  const language = useLanguage();
  const { openIndicator } = usePageActions();
  const { series } = change;
  const words = (
    <>
      <span className="text-end font-semibold">
        {amountOfChange(dataset, asked.spec, change, language)}{' '}
        <span className="block text-12 font-normal text-ink-muted">
          {markOfChange(asked.spec, change, language)}
        </span>
      </span>
      <span>{seriesName(dataset, series, undefined, language)}</span>
      <span className="col-start-2 text-12 text-ink-muted sm:col-start-auto">
        {changeFigures(dataset, change, language)}
      </span>
    </>
  );
  return (
    <li className="border-t border-hairline">
      {openIndicator ? (
        <button
          type="button"
          className={`${ROW} hover:bg-sunken`}
          {...clickProps(() => openIndicator(series.indicator))}
        >
          {words}
        </button>
      ) : (
        <div className={ROW}>{words}</div>
      )}
    </li>
  );
};

interface DirectionListProps extends Pick<ChangesListProps, 'answer'> {
  readonly direction: Direction;
  readonly changes: readonly Change[];
}

const DirectionList = ({ answer, direction, changes }: DirectionListProps) => {
  const { t } = useTranslation('changes');
  const { asked, from, to } = answer;
  if (changes.length === 0) return null;
  const name = t(`directions.${direction}`);
  return (
    <>
      <h3 className="mt-2 text-12 font-semibold text-ink-muted">{`${name} (${changes.length})`}</h3>
      <ol aria-label={t('listOf', { title: t('title', { from, to }), direction: name })}>
        {changes.map((change) => (
          <Row key={change.series.id} asked={asked} change={change} />
        ))}
      </ol>
    </>
  );
};

/** What can be chosen of the changes but their years: how they are drawn, and which are listed. */
export const ChangesTools = ({ answer, changeSpec }: ControlsProps<ChangesSpec, ChangesAnswer>) => {
  const { showSeries } = usePageActions();
  return (
    <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      {showSeries ? (
        <ShowChoice
          value="changes"
          onChange={(show) => {
            if (show !== 'changes') showSeries(show);
          }}
        />
      ) : null}
      <Drawing answer={answer} changeSpec={changeSpec} />
      <Sorts answer={answer} changeSpec={changeSpec} />
    </div>
  );
};

/** The largest moves between two years, rises and falls apart, each of which opens its series. */
export const ChangesList = (props: ChangesListProps) => {
  const { answer, label, rule } = props;
  const { t } = useTranslation('changes');
  const language = useLanguage();
  const { openIndicator } = usePageActions();
  const { from, to, found, isEmpty } = answer;
  const changes = inDirections(found);
  return (
    <>
      {usePage().isSide ? null : <ChangesTools {...props} />}
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Years answer={answer} />
        <span className="text-12 text-ink-muted">{rule ?? t('rule')}</span>
      </div>
      {answer.asked.spec.shape === 'slope' && !isEmpty ? (
        <Suspense fallback={<div className="h-96" />}>
          <SlopeChart answer={answer} label={label} language={language} onOpen={openIndicator} />
        </Suspense>
      ) : null}
      {isEmpty ? <p className="py-3 text-ink-muted">{t('none', { from, to })}</p> : null}
      <div className="max-h-80 overflow-auto">
        {DIRECTIONS.map((direction) => (
          <DirectionList
            key={direction}
            answer={answer}
            direction={direction}
            changes={changes[direction]}
          />
        ))}
      </div>
    </>
  );
};
