import { useTranslation } from 'react-i18next';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import { commonYears } from '../../crossfilter/measure-series';
import { type Dataset, treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { ChoiceGroup } from '../../ui/choice-group';
import { Select } from '../../ui/select';
import type { ChartState } from '../../url/view-state';
import './words';

interface DrawingChoicesProps {
  readonly dataset: Dataset;
  readonly chosen: ChosenSeries;
  readonly chart: ChartState;
  /** The year that is 100 in an index. */
  readonly base: number | undefined;
  /** Dimensions by which the one shown indicator can be split; empty for several indicators. */
  readonly splits: readonly string[];
  readonly onChart: (change: Partial<ChartState>) => void;
  readonly onBase: (year: number) => void;
  readonly onSplit: (dimension: string | undefined) => void;
}

/** Why the series cannot be stacked; undefined where they can. */
const useStackFault = ({ chosen, chart }: DrawingChoicesProps): string | undefined => {
  const { t } = useTranslation('series');
  const { stack } = chosen;
  if (stack && !stack.ok) return t(`stack.${stack.reason}`, { years: stack.years.join(', ') });
  if (!stack) return t('stack.no-split');
  return chart.measure === 'absolute' ? undefined : t('stack.measure');
};

const useForms = (props: DrawingChoicesProps) => {
  const { t } = useTranslation('series');
  const fault = useStackFault(props);
  return [
    { value: 'lines', label: t('form.lines') },
    { value: 'stacked', label: t('form.stacked'), title: fault },
    { value: 'multiples', label: t('form.multiples') },
  ] as const;
};

/** The year that is 100, where the series are drawn as an index. */
const BaseYear = ({ chosen, chart, base, onBase }: DrawingChoicesProps) => {
  const { t } = useTranslation('series');
  if (chart.measure !== 'index' || base === undefined) return null;
  return (
    <Select
      label={t('baseYear')}
      value={String(base)}
      options={commonYears(chosen.series).map((year) => ({
        value: String(year),
        label: `${year} = 100`,
      }))}
      onChange={(year) => onBase(Number(year))}
    />
  );
};

/** The dimension by which the one shown indicator is split. */
const SplitSelect = ({ dataset, chosen, splits, onSplit }: DrawingChoicesProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  if (splits.length === 0) return null;
  const options = splits.map((value) => ({
    value,
    label: t('splitBy', { name: treeOf(dataset, value).list.name[language] }),
  }));
  return (
    <Select
      label={t('split')}
      value={chosen.split ?? ''}
      options={[{ value: '', label: t('splitNone') }, ...options]}
      onChange={(value) => onSplit(value || undefined)}
    />
  );
};

/** How the series are drawn: measure, base year, scale, form, split. A stack that is not possible gives lines and says why. */
export const DrawingChoices = (props: DrawingChoicesProps) => {
  const { chart, onChart } = props;
  const { t } = useTranslation('series');
  const forms = useForms(props);
  const fault = useStackFault(props);
  return (
    <>
      <ChoiceGroup
        label={t('measure')}
        value={chart.measure}
        choices={(['absolute', 'index', 'yoy'] as const).map((value) => ({
          value,
          label: t(`measures.${value}`),
        }))}
        onChange={(measure) => onChart({ measure })}
      />
      <BaseYear {...props} />
      {chart.measure === 'yoy' ? null : (
        <ChoiceGroup
          label={t('scale')}
          value={chart.scale}
          choices={(['linear', 'log'] as const).map((value) => ({
            value,
            label: t(`scales.${value}`),
          }))}
          onChange={(scale) => onChart({ scale })}
        />
      )}
      <ChoiceGroup
        label={t('formLabel')}
        value={chart.form}
        choices={forms}
        onChange={(form) => onChart({ form })}
      />
      <SplitSelect {...props} />
      {chart.form === 'stacked' && fault ? <p className="text-12 text-ink-muted">{fault}</p> : null}
    </>
  );
};
