import { useTranslation } from 'react-i18next';
import { treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { ChoiceGroup } from '../../ui/choice-group';
import { Select } from '../../ui/select';
import type { Touch } from '../exhibit';
import type { SeriesAnswer } from './answer';
import { type ChartState, MAX_SERIES, NO_SPLIT, type SeriesSpec } from './spec';
import './words';

interface DrawingChoicesProps {
  readonly answer: SeriesAnswer;
  readonly changeSpec: Touch<SeriesSpec>['changeSpec'];
}

/** Why the series cannot be stacked; undefined where they can. */
const useStackFault = ({ chosen, drawing, splits }: SeriesAnswer): string | undefined => {
  const { t } = useTranslation('series');
  const { stack, cut } = chosen;
  if (stack && !stack.ok) return t(`stack.${stack.reason}`, { years: stack.years.join(', ') });
  if (!stack) return t(splits.length > 0 ? 'stack.no-split' : 'stack.no-parts');
  if (cut > 0) return t('stack.cut');
  if (drawing.measure !== 'absolute') return t('stack.measure');
  return drawing.scale === 'log' ? t('stack.log') : undefined;
};

/** The year that is 100, where the series are drawn as an index. */
const BaseYear = ({ answer: { drawing }, changeSpec }: DrawingChoicesProps) => {
  const { t } = useTranslation('series');
  if (drawing.measure !== 'index' || drawing.base === undefined) return null;
  return (
    <Select
      label={t('baseYear')}
      value={String(drawing.base)}
      options={drawing.bases.map((year) => ({
        value: String(year),
        label: `${year} = 100`,
      }))}
      onChange={(year) => changeSpec((spec) => ({ ...spec, baseYear: Number(year) }))}
    />
  );
};

/** The dimension by which the one shown indicator is split. */
const SplitSelect = ({ answer: { asked, chosen, splits }, changeSpec }: DrawingChoicesProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  if (splits.length === 0) return null;
  const { dataset } = asked.ground.cube;
  const options = splits.map((value) => ({
    value,
    label: t('splitBy', { name: treeOf(dataset, value).list.name[language] }),
  }));
  return (
    <Select
      label={t('split')}
      value={chosen.split ?? ''}
      options={[{ value: '', label: t('splitNone') }, ...options]}
      onChange={(value) =>
        changeSpec((spec) => ({ ...spec, split: value || NO_SPLIT, part: undefined }))
      }
    />
  );
};

interface ChartChoiceProps {
  readonly chart: ChartState;
  readonly onChart: (change: Partial<ChartState>) => void;
}

const MeasureChoice = ({ chart, onChart }: ChartChoiceProps) => {
  const { t } = useTranslation('series');
  return (
    <ChoiceGroup
      label={t('measure')}
      value={chart.measure}
      choices={(['absolute', 'index', 'yoy'] as const).map((value) => ({
        value,
        label: t(`measures.${value}`),
      }))}
      onChange={(measure) => onChart({ measure })}
    />
  );
};

const ScaleChoice = ({ chart, onChart }: ChartChoiceProps) => {
  const { t } = useTranslation('series');
  if (chart.measure === 'yoy') return null;
  return (
    <ChoiceGroup
      label={t('scale')}
      value={chart.scale}
      choices={(['linear', 'log'] as const).map((value) => ({
        value,
        label: t(`scales.${value}`),
      }))}
      onChange={(scale) => onChart({ scale })}
    />
  );
};

const AxesChoice = ({ chart, onChart }: ChartChoiceProps) => {
  const { t } = useTranslation('series');
  return (
    <ChoiceGroup
      label={t('axesLabel')}
      value={chart.axes}
      choices={(['equal', 'own'] as const).map((value) => ({
        value,
        label: t(`axesChoice.${value}`),
      }))}
      onChange={(axes) => onChart({ axes })}
    />
  );
};

/** How the series are drawn: measure, base year, scale, form, split. A stack that is not possible gives lines and says why. */
export const DrawingChoices = (props: DrawingChoicesProps) => {
  const { answer, changeSpec } = props;
  const { t } = useTranslation('series');
  const fault = useStackFault(answer);
  const { drawing, multiples, indicators } = answer;
  const { chart } = answer.asked.spec;
  const shown: ChartState = {
    ...chart,
    measure: drawing.measure,
    scale: drawing.scale,
    form: multiples ? 'multiples' : drawing.stacked ? 'stacked' : 'lines',
  };
  const isCrowded = indicators.length > MAX_SERIES;
  const onChart = (change: Partial<ChartState>) =>
    changeSpec((spec) => ({ ...spec, chart: { ...spec.chart, ...change } }));
  return (
    <>
      <MeasureChoice chart={shown} onChart={onChart} />
      <BaseYear {...props} />
      <ScaleChoice chart={shown} onChart={onChart} />
      <ChoiceGroup
        label={t('formLabel')}
        value={shown.form}
        choices={[
          ...(isCrowded
            ? []
            : ([
                { value: 'lines', label: t('form.lines') },
                { value: 'stacked', label: t('form.stacked'), title: fault },
              ] as const)),
          { value: 'multiples', label: t('form.multiples') },
        ]}
        onChange={(form) => onChart({ form })}
      />
      {answer.axes?.isChoice ? <AxesChoice chart={chart} onChart={onChart} /> : null}
      <SplitSelect {...props} />
      {chart.form === 'stacked' && fault ? <p className="text-12 text-ink-muted">{fault}</p> : null}
    </>
  );
};
