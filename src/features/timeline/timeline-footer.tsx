import { useTranslation } from 'react-i18next';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';

interface TimelineFooterProps {
  readonly dataset: Dataset;
  readonly chosen: ChosenSeries;
  readonly indicators: readonly string[];
  readonly onToggleIndicator: (indicator: string) => void;
}

/** The chosen indicators as chips that remove them, and what could not be drawn and why. */
export const TimelineFooter = ({
  dataset,
  chosen,
  indicators,
  onToggleIndicator,
}: TimelineFooterProps) => {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const nameOf = (id: string) => dataset.indicatorById.get(id)?.name[language] ?? id;
  const [first] = chosen.series;
  return (
    <span className="flex flex-wrap items-center gap-2">
      {indicators.length > 1
        ? indicators.map((id) => (
            <Button
              key={id}
              look="outline"
              className="min-h-6 rounded-full text-12"
              aria-label={t('remove', { name: nameOf(id) })}
              onClick={() => onToggleIndicator(id)}
            >
              {nameOf(id)} <span aria-hidden="true">×</span>
            </Button>
          ))
        : null}
      {chosen.left.length > 0 && first ? (
        <span>{t('mixed', { name: nameOf(first.indicator) })}</span>
      ) : null}
      {chosen.outside.map((id) => (
        <span key={id}>{t('outside', { name: nameOf(id) })}</span>
      ))}
    </span>
  );
};
