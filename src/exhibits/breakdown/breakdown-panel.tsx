import { useTranslation } from 'react-i18next';
import type { Breakdown } from '../../crossfilter/break-down';
import type { Narrowing } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { SourceButton } from '../../provenance/source-button';
import { figureWords } from '../../wording/figure-words';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { BreakdownBar } from './breakdown-bar';
import { breakdownHeadline, breakdownTotal, remainderOf } from './breakdown-words';
import './words';
import '../../wording/words';

interface BreakdownPanelProps {
  readonly dataset: Dataset;
  readonly indicator: string;
  readonly breakdown: Breakdown | undefined;
  readonly dimensions: readonly string[];
  /** The latest year of the data: the headline names the year of the breakdown where it is an earlier one. */
  readonly year: string;
  readonly narrowing: Narrowing;
  /** True where a bar with this code is selected; undefined where bars of this dimension issue no clause. */
  readonly selected: ((code: string) => boolean) | undefined;
  readonly anySelected: boolean;
  readonly colorOf: (code: string) => string;
  readonly onSelect: (code: string, adds: boolean) => void;
  readonly onDimension: (dimension: string) => void;
}

const Bars = (props: BreakdownPanelProps & { readonly breakdown: Breakdown }) => {
  const { dataset, indicator, breakdown, selected, anySelected, colorOf, onSelect } = props;
  const { t } = useTranslation('breakdown');
  const language = useLanguage();
  const { dimension, parts } = breakdown;
  const tree = treeOf(dataset, dimension);
  const remainder = remainderOf(breakdown);
  const most = Math.max(...parts.map((part) => Number(part.value)), Number(remainder?.value ?? 0));
  return (
    <ul className="grid grid-cols-[auto_1fr_auto] gap-y-px">
      {parts.map((part) => {
        const code = part.codes[dimension] ?? '';
        return (
          <BreakdownBar
            key={code}
            name={codeName(tree, code, language, 'short')}
            title={codeName(tree, code, language)}
            figure={figureWords(dataset, indicator, part, language)}
            share={Number(part.value) / most}
            color={colorOf(code)}
            selected={selected?.(code)}
            muted={anySelected && !selected?.(code)}
            onSelect={selected ? (adds) => onSelect(code, adds) : undefined}
          />
        );
      })}
      {remainder ? (
        <BreakdownBar
          name={t('remainder')}
          title={t('remainder')}
          figure={figureWords(dataset, indicator, remainder, language)}
          share={Number(remainder.value) / most}
          color="strong"
          selected={undefined}
          muted
          hatched
        />
      ) : null}
    </ul>
  );
};

const Dimensions = ({ dataset, breakdown, dimensions, onDimension }: BreakdownPanelProps) => {
  const language = useLanguage();
  if (dimensions.length < 2) return null;
  return dimensions.map((dimension) => (
    <Button
      key={dimension}
      aria-pressed={dimension === breakdown?.dimension}
      className="min-h-6 px-1.5 text-12 aria-pressed:bg-sunken aria-pressed:text-ink"
      onClick={() => onDimension(dimension)}
    >
      {treeOf(dataset, dimension).list.name[language]}
    </Button>
  ));
};

/** One indicator by one dimension as ranked bars, with its total and what is not itemised. */
export const BreakdownPanel = (props: BreakdownPanelProps) => {
  const { dataset, indicator, breakdown, year, narrowing } = props;
  const { t } = useTranslation('breakdown');
  const { t: tFilter } = useTranslation('filter');
  const language = useLanguage();
  const name = dataset.indicatorById.get(indicator)?.name[language] ?? indicator;
  if (!breakdown) {
    return (
      <Panel
        headline={t('title')}
        badge={<Badge look="none">{tFilter('badge.none')}</Badge>}
        actions={<Dimensions {...props} />}
      >
        <p className="py-2 text-ink-muted">{indicator ? t('none', { name }) : t('noneHere')}</p>
      </Panel>
    );
  }
  const { dimension, parts, whole, time } = breakdown;
  return (
    <Panel
      headline={breakdownHeadline(t, dataset, breakdown, language, year)}
      badge={
        <Badge look={narrowing === 'unfiltered' ? 'none' : 'filtered'}>
          {tFilter(`badge.${narrowing}`)}
        </Badge>
      }
      subtitle={t('subtitle', {
        indicator: name,
        year: time,
        dimension: treeOf(dataset, dimension).list.name[language],
      })}
      actions={
        <>
          <Dimensions {...props} />
          <SourceButton dataset={dataset} observations={whole ? [whole] : parts} />
        </>
      }
      footer={breakdownTotal(t, dataset, breakdown, language)}
    >
      <Bars {...props} breakdown={breakdown} />
    </Panel>
  );
};
