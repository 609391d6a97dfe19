import { useTranslation } from 'react-i18next';
import { type Footnote, footnotesOf } from '../../domain/footnote';
import { FootnoteLines } from '../../provenance/footnote-lines';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import type { Touch } from '../exhibit';
import type { SeriesAnswer } from './answer';
import type { SeriesSpec } from './spec';
import './words';

interface ChosenIndicatorsProps {
  readonly answer: SeriesAnswer;
  readonly changeSpec: Touch<SeriesSpec>['changeSpec'];
  readonly onToggleIndicator: (indicator: string) => void;
}

/** Opens the series that one chart has no room for. */
const ShowAll = ({ answer, changeSpec }: Omit<ChosenIndicatorsProps, 'onToggleIndicator'>) => {
  const { t } = useTranslation('series');
  const { chosen } = answer;
  return (
    <div>
      <Button
        look="outline"
        className="min-h-6 text-12"
        onClick={() =>
          changeSpec((spec) => ({ ...spec, chart: { ...spec.chart, form: 'multiples' } }))
        }
      >
        {t('showAll', { count: chosen.series.length + chosen.cut })}
      </Button>
    </div>
  );
};

const NONE: readonly Footnote[] = [];

/** What was found on the series but is not in their lines, and the chosen indicators as chips that remove them, where there are several. */
export const ChosenIndicators = ({
  answer,
  changeSpec,
  onToggleIndicator,
}: ChosenIndicatorsProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { asked, chosen, indicators } = answer;
  const { series } = chosen;
  const { dataset } = asked.ground.cube;
  const later = asked.ground.cube.dataset.later?.footnotes ?? NONE;
  const all = [...(asked.records.footnotes ?? NONE), ...later];
  const footnotes = series.flatMap((each) => footnotesOf(all, each.indicator, each.codes));
  const nameOf = (id: string) => dataset.indicatorById.get(id)?.name[language] ?? id;
  const isCut = chosen.cut > 0 && !answer.multiples && asked.spec.chart.show !== 'table';
  if (footnotes.length === 0 && indicators.length < 2 && !isCut) return null;
  return (
    <div className="mt-1 grid gap-0.5 text-12 text-ink-muted">
      <FootnoteLines
        dataset={dataset}
        footnotes={footnotes}
        nameOf={series.length > 1 ? ({ indicator }) => nameOf(indicator) : undefined}
      />
      {isCut ? <ShowAll answer={answer} changeSpec={changeSpec} /> : null}
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
    </div>
  );
};
