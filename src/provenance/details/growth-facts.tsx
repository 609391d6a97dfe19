import { useTranslation } from 'react-i18next';
import { checkGrowth, type GrowthVerdict, toGrowthInterval } from '../../domain/check-growth';
import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import type { Growth, Observation } from '../../domain/observation';
import { toShownRate } from '../../domain/shown-rate';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Explained } from '../explained';
import { Fact, FactSection } from './facts';
import { rateRange } from './growth-words';
import './words';

interface GrowthFactsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
  /** Why the printed rate contradicts the printed values, where somebody found out. */
  readonly conflict: Bilingual | undefined;
}

const Range = ({ children }: { readonly children: string }) =>
  children ? <span className="ms-2 text-ink-muted">{children}</span> : null;

const Recomputed = ({
  dataset,
  verdict,
  growth,
}: {
  readonly dataset: Dataset;
  readonly verdict: Extract<GrowthVerdict, { kind: 'agrees' | 'differs' }>;
  readonly growth: Growth;
}) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const { recomputed, before } = verdict;
  const figure = figureWords(dataset, before.indicator, before, language).text;
  return (
    <Fact name={t('growth.recomputed')}>
      {formatGrowth(recomputed, growth.step)}
      <Range>{rateRange(recomputed, toShownRate(recomputed, growth.step).step)}</Range>
      <span className="block text-ink-muted">
        {t('growth.from', { year: before.time, figure })}
      </span>
    </Fact>
  );
};

/** The printed rate beside the one that the printed values give, each with its range. Nothing where no rate is printed. */
export const GrowthFacts = ({ dataset, observation, conflict }: GrowthFactsProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const { growth } = observation;
  const verdict = checkGrowth(observation, dataset.observationByReference, dataset.breaks);
  if (!growth || !verdict) return null;
  const words = t(`growth.${verdict.kind === 'undecided' ? verdict.why : verdict.kind}`);
  return (
    <FactSection title={t('section.growth')}>
      <p className="mb-1">
        <Explained mark={verdict.kind === 'undecided' ? 'printed' : verdict.kind}>
          <Badge look={verdict.kind === 'differs' ? 'filtered' : 'none'}>{words}</Badge>
        </Explained>
      </p>
      <dl>
        <Fact name={t('growth.printed')}>
          {formatGrowth(growth)}
          <Range>{growth.hedge ? '' : rateRange(toGrowthInterval(growth), growth.step)}</Range>
        </Fact>
        {verdict.kind === 'undecided' ? null : (
          <Recomputed dataset={dataset} verdict={verdict} growth={growth} />
        )}
        {conflict ? <Fact name={t('growth.conflict')}>{conflict[language]}</Fact> : null}
      </dl>
    </FactSection>
  );
};
