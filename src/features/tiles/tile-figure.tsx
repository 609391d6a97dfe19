import { useTranslation } from 'react-i18next';
import { latestOf, toFigure } from '../../crossfilter/figure-of';
import type { Tile } from '../../crossfilter/choose-tiles';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { figureName, partName } from '../../figures/figure-name';
import { FigureText } from '../../figures/figure-text';
import { figureWords } from '../../figures/unit-of';
import { wholeReason } from '../../figures/whole-reason';
import { formatGrowth } from '../../i18n/format-growth';
import { useLanguage } from '../../i18n/use-language';

interface TileFigureProps {
  readonly dataset: Dataset;
  readonly tile: Tile;
}

/** The figure of a tile: name, number with unit, and one line that says what it is: growth, sum, or why it is only a whole. */
export const TileFigure = ({ dataset, tile }: TileFigureProps) => {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const { indicator, verdict } = tile;
  const latest = latestOf(verdict.observations);
  const figure = latest && toFigure(dataset, latest.observations);
  if (!latest || !figure) return null;
  const whole = verdict.kind === 'whole';
  const words = (shown: Parameters<typeof figureWords>[2]) =>
    figureWords(dataset, indicator.id, shown, language);
  const missing =
    verdict.kind === 'filtered' && verdict.missing.length > 0
      ? t('missing', {
          names: verdict.missing
            .map((code) => codeName(treeOf(dataset, 'right'), code, language, 'short'))
            .join(language === 'zh' ? '、' : ', '),
        })
      : undefined;
  const published = figure.kind === 'published' ? figure.observation : undefined;
  const note = () => {
    if (whole) return wholeReason(t, dataset, indicator.id, verdict, language);
    if (missing) return missing;
    if (figure.kind === 'sum') return t('sum', { count: figure.parts.length });
    if (figure.kind === 'parts') return t('several', { count: figure.parts.length });
    return published?.growth
      ? t('growthPrinted', { growth: formatGrowth(published.growth) })
      : t('yearOf', { year: latest.time });
  };
  return (
    <>
      <span className="block pe-5 text-12 text-ink-muted">
        {published ? figureName(dataset, published, language) : indicator.name[language]}
      </span>
      {figure.kind === 'parts' ? (
        <span className="block text-14">
          {figure.parts
            .slice(0, 2)
            .map((part) => `${partName(dataset, part.codes, language)} ${words(part).text}`)
            .join(language === 'zh' ? '，' : ', ')}
        </span>
      ) : (
        <span className={`mt-auto block ${whole ? 'text-ink-muted' : ''}`}>
          <FigureText
            size="tile"
            words={words(figure.kind === 'sum' ? figure.sum : figure.observation)}
          />
        </span>
      )}
      <span className="block text-12 text-ink-muted">{note()}</span>
    </>
  );
};
