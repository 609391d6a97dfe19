import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlotEdges } from '../../charts/paint/timeline-chart';
import { setYears, toggleCode } from '../../crossfilter/filter';
import type { Series } from '../../crossfilter/build-series';
import { isLater } from '../../domain/observation';
import { Explained } from '../../provenance/explained';
import { Button } from '../../ui/button';
import { toPart } from '../../ui/late-part';
import { Popover } from '../../ui/popover';
import type { ControlsProps, PictureProps, Touch } from '../exhibit';
import { useLanguage } from '../../i18n/use-language';
import { usePage, usePageActions } from '../exhibit-context';
import { LaterOffer } from '../later-offer';
import type { SeriesAnswer } from './answer';
import { ChosenIndicators } from './chosen-indicators';
import { SeriesCharts } from './series-charts';
import { SeriesToolbar } from './series-toolbar';
import { MAX_INDICATORS, type SeriesSpec } from './spec';
import { YearRange } from './year-range';
import { axesWords, hasComputed, hasGap } from './words';

type ShownProps = Pick<PictureProps<SeriesSpec, SeriesAnswer>, 'answer' | 'words'>;

const { Part } = toPart(async () => (await import('./series-table')).SeriesTable);

const { Part: LateEvents } = toPart(async () => (await import('./event-list')).EventList);

/** Opens the known events of the drawn years: closed at first, for they explain nothing. */
const Events = ({ answer }: Pick<ShownProps, 'answer'>) => {
  const { t } = useTranslation('series');
  return (
    <Popover label={t('events')} trigger={<Button look="link">{t('events')}</Button>}>
      <Suspense>
        <LateEvents answer={answer} />
      </Suspense>
    </Popover>
  );
};

const LateTable = ({ answer }: Pick<ShownProps, 'answer'>) => (
  <Suspense fallback={<div aria-busy="true" className="h-96" />}>
    <Part answer={answer} />
  </Suspense>
);

/** With the line over it that says what its axis measures. */
const CHART_HEIGHT = 312;

const toggle = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** The year after the edition of which a figure was announced that would continue a line drawn; undefined where years or parts are chosen, or of none. */
const announcedAfter = ({ asked, chosen, indicators }: SeriesAnswer): string | undefined => {
  const { cube, edition } = asked.ground;
  if (asked.filter.to ?? chosen.split) return undefined;
  return indicators
    .map((id) => cube.dataset.indicatorById.get(id)?.announced)
    .find((year = '') => year > edition);
};

/** What the marks of the lines drawn mean: hollow points, breaks, years left open; which axes small charts have; and what may be asked for besides. */
const ChartMarks = ({ answer }: Pick<ShownProps, 'answer'>) => {
  const { t } = useTranslation('series');
  const { measured, drawing } = answer;
  const language = useLanguage();
  const axes = axesWords(answer, language);
  const hasLater = measured.some(({ points }) => points.some(isLater));
  const announced = announcedAfter(answer);
  const year = { year: announced };
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-12 text-ink-muted">
      {axes ? <span>{axes}</span> : null}
      {hasComputed(measured) ? <Explained mark="hollow">{t('measured.hollow')}</Explained> : null}
      {hasLater ? <Explained mark="later">{t('measured.later')}</Explained> : null}
      {hasGap(measured) ? <Explained mark="gap">{t('measured.gaps')}</Explained> : null}
      {drawing.breaks.length > 0 ? (
        <Explained mark="break">{t('measured.breaks')}</Explained>
      ) : null}
      <Events answer={answer} />
      {announced ? (
        <LaterOffer words={t('announced', year)} hide={t('announcedHide', year)} />
      ) : null}
    </div>
  );
};

const Shown = ({ answer, words }: ShownProps) => {
  const { t } = useTranslation('series');
  const { changeFilter } = usePageActions();
  const [plot, setPlot] = useState<PlotEdges>();
  const { asked, isEmpty, chosen, selection } = answer;
  const { from, to } = asked.filter;
  const select = ({ codes }: Series, adds: boolean) => {
    const own = selection?.codeOf(codes[chosen.split ?? ''] ?? '');
    if (selection && own)
      changeFilter((before) => toggleCode(before, selection.dimension, own, adds));
  };
  if (isEmpty) return <p className="py-4 text-ink-muted">{t('none')}</p>;
  if (asked.spec.chart.show === 'table') return <LateTable answer={answer} />;
  return (
    <>
      <SeriesCharts
        answer={answer}
        headline={words.headline}
        height={CHART_HEIGHT}
        onSelect={selection && select}
        onPlot={setPlot}
      />
      {answer.years.first < answer.years.last ? (
        <YearRange
          years={answer.years}
          plot={plot}
          from={from}
          to={to}
          onChange={(first, last) => changeFilter((before) => setYears(before, first, last))}
        >
          <ChartMarks answer={answer} />
        </YearRange>
      ) : (
        <ChartMarks answer={answer} />
      )}
    </>
  );
};

/** Begins from those that the filter made the first where a reader has not chosen yet. */
const toToggle =
  ({ indicators }: SeriesAnswer, { changeSpec }: Touch<SeriesSpec>) =>
  (id: string) =>
    changeSpec((spec) => {
      const before = spec.indicators.length > 0 ? spec.indicators : indicators;
      return { ...spec, indicators: toggle(before, id).slice(-MAX_INDICATORS) };
    });

/** What can be chosen of the series: how they are drawn, and which they are. */
export const SeriesTools = ({ answer, changeSpec }: ControlsProps<SeriesSpec, SeriesAnswer>) => (
  <SeriesToolbar
    answer={answer}
    changeSpec={changeSpec}
    onToggleIndicator={toToggle(answer, { changeSpec })}
  />
);

/** The series with what can be chosen of them, and over which years. */
export const TouchSeries = ({
  answer,
  words,
  touch,
}: ShownProps & { readonly touch: Touch<SeriesSpec> }) => (
  <>
    {usePage().isSide ? null : <SeriesTools answer={answer} {...touch} />}
    <Shown answer={answer} words={words} />
    <ChosenIndicators answer={answer} {...touch} onToggleIndicator={toToggle(answer, touch)} />
  </>
);
