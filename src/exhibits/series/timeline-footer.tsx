import { useTranslation } from 'react-i18next';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import type { Dataset } from '../../domain/dataset';
import { type Footnote, footnotesOf } from '../../domain/footnote';
import { FootnoteLines } from '../../provenance/footnote-lines';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { numberBreaks } from './to-timeline-model';
import './words';

interface TimelineFooterProps {
  readonly dataset: Dataset;
  readonly chosen: ChosenSeries;
  readonly indicators: readonly string[];
  readonly footnotes: readonly Footnote[];
  readonly onToggleIndicator: (indicator: string) => void;
}

interface BreakReasonsProps extends Pick<TimelineFooterProps, 'chosen'> {
  readonly nameOf: (indicator: string) => string;
}

/** One line for each number in the chart, with the indicators that it cuts where there are several. */
const BreakReasons = ({ chosen: { series }, nameOf }: BreakReasonsProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const isOne = new Set(series.map(({ indicator }) => indicator)).size < 2;
  const breaks = numberBreaks(series);
  const firsts = new Map(breaks.toReversed().map((each) => [each.mark, each]));
  return [...firsts.values()]
    .toSorted((a, b) => (a.mark < b.mark ? -1 : 1))
    .map(({ mark, between, reason }) => {
      const cut = breaks.filter((each) => each.mark === mark);
      const names = [...new Set(cut.map(({ indicator }) => nameOf(indicator)))];
      const words = {
        mark,
        years: between.join('/'),
        reason: reason[language],
        names: names.join(language === 'zh' ? '、' : ', '),
      };
      return <p key={mark}>{isOne ? t('break', words) : t('breakOf', words)}</p>;
    });
};

/** Why lines are cut, what was found but is not in them, the chosen indicators as chips that remove them, and what could not be drawn and why. */
export const TimelineFooter = (props: TimelineFooterProps) => {
  const { dataset, chosen, indicators, footnotes, onToggleIndicator } = props;
  const { t } = useTranslation('series');
  const language = useLanguage();
  const nameOf = (id: string) => dataset.indicatorById.get(id)?.name[language] ?? id;
  const { series } = chosen;
  const [first] = series;
  return (
    <div className="grid gap-0.5">
      <BreakReasons chosen={chosen} nameOf={nameOf} />
      <FootnoteLines
        dataset={dataset}
        footnotes={series.flatMap((each) => footnotesOf(footnotes, each.indicator, each.codes))}
        nameOf={series.length > 1 ? ({ indicator }) => nameOf(indicator) : undefined}
      />
      {indicators.length > 1 ? (
        <div className="flex flex-wrap gap-1">
          {indicators.map((id) => (
            <Button
              key={id}
              look="outline"
              className="min-h-6 rounded-full text-12"
              aria-label={t('remove', { name: nameOf(id) })}
              onClick={() => onToggleIndicator(id)}
            >
              {nameOf(id)} <span aria-hidden="true">×</span>
            </Button>
          ))}
        </div>
      ) : null}
      {chosen.left.length > 0 && first ? (
        <p>{t('mixed', { name: nameOf(first.indicator) })}</p>
      ) : null}
      {chosen.outside.map((id) => (
        <p key={id}>{t('outside', { name: nameOf(id) })}</p>
      ))}
    </div>
  );
};
