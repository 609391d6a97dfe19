import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { toInterval } from '../../domain/interval';
import { LANGUAGE_TAG } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { powerOf } from '../../domain/show-decimal';
import { boundWords } from '../../wording/interval-words';
import { unitOf } from '../../wording/figure-words';
import { roundingWords } from '../../wording/format-figure';
import { useLanguage } from '../../i18n/use-language';
import { Explained } from '../explained';
import { Fact } from './facts';
import './words';

interface ValueFactsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
}

const useIntervalWords = ({ dataset, observation }: ValueFactsProps): string => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const { low, high } = toInterval(observation);
  const words = (bound: string) => boundWords(dataset, observation, bound, language);
  if (low !== undefined && low === high) return t('exact');
  if (low === undefined) return t('atMost', { high: words(high ?? '') });
  return high === undefined
    ? t('atLeast', { low: words(low) })
    : t('between', { low: words(low), high: words(high) });
};

/** The token as printed, the number that it stands for, and where the true value lies. */
export const ValueFacts = ({ dataset, observation }: ValueFactsProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const { value, step, printed, status, derivation, note, indicator, hedge } = observation;
  const interval = useIntervalWords({ dataset, observation });
  const kind = dataset.indicatorById.get(indicator)?.kind ?? '';
  const rounded = powerOf(step) > 0;
  return (
    <dl>
      {status === 'E' ? null : (
        <Fact name={t('printed')}>
          <span lang={LANGUAGE_TAG.zh}>{printed}</span>
        </Fact>
      )}
      {rounded ? (
        <Fact name={t('base')}>
          {roundingWords(language, { value, step, hedge }, unitOf(dataset, indicator))}
        </Fact>
      ) : null}
      <Fact name={t('interval')}>
        {hedge || rounded ? <Explained mark={hedge ?? 'interval'}>{interval}</Explained> : interval}
      </Fact>
      {derivation ? <Fact name={t('derivation')}>{derivation[language]}</Fact> : null}
      <Fact name={t('status')}>{codeName(treeOf(dataset, 'status'), status, language)}</Fact>
      <Fact name={t('kind')}>
        {kind === 'flow' || kind === 'stock' || kind === 'cumulative' ? (
          <Explained mark={kind}>{codeName(treeOf(dataset, 'kind'), kind, language)}</Explained>
        ) : (
          codeName(treeOf(dataset, 'kind'), kind, language)
        )}
      </Fact>
      {note ? <Fact name={t('note')}>{note[language]}</Fact> : null}
    </dl>
  );
};
