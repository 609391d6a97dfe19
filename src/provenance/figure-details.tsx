import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import { toInterval } from '../domain/interval';
import type { Observation, SourcePlace } from '../domain/observation';
import { formatGrowth } from '../wording/format-growth';
import { useLanguage } from '../i18n/use-language';
import { figureName } from '../wording/figure-name';
import { boundWords } from '../wording/interval-words';
import { AddressContext } from './address-context';
import { CiteFigures } from './cite/cite-figures';
import { CitedPassages } from './cited-passages';
import { Explanation } from './explained';
import type { MarkName } from './mark-name';
import { evidenceWords, placeWords } from './source-words';
import { TakeFigureButton } from './take-figure-button';
import { figureWords } from '../wording/figure-words';
import '../wording/words';
import './facts';

interface FigureDetailsProps {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  /** A mark that the figures bear; its meaning stands first. */
  readonly mark?: MarkName | undefined;
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="grid grid-cols-[6.5rem_1fr] gap-2 py-0.5">
    <dt className="text-ink-muted">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
);

/** Where the true value of a printed figure lies, in words. */
const useIntervalWords = (dataset: Dataset) => {
  const { t: tFacts } = useTranslation('facts');
  const language = useLanguage();
  return (observation: Observation): string => {
    const { low, high } = toInterval(observation);
    const words = (bound: string) => boundWords(dataset, observation, bound, language);
    if (low !== undefined && low === high) return tFacts('exact');
    if (low === undefined) return tFacts('intervalHigh', { high: words(high ?? '') });
    if (high === undefined) return tFacts('intervalLow', { low: words(low) });
    return tFacts('intervalBoth', { low: words(low), high: words(high) });
  };
};

interface OneFigureProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
}

const OneFigure = ({ dataset, observation }: OneFigureProps) => {
  const { t } = useTranslation('figure');
  const { t: tFacts } = useTranslation('facts');
  const language = useLanguage();
  const intervalWords = useIntervalWords(dataset);
  const indicator = dataset.indicatorById.get(observation.indicator);
  const { source } = observation;
  const place = (each: SourcePlace) => placeWords(dataset, each, language);
  const url = dataset.sourceById.get(source.id)?.url;
  return (
    <div className="py-2">
      <dl>
        <dt className="sr-only">{tFacts('value')}</dt>
        <dd className="pb-1 font-semibold">
          {figureName(dataset, observation, language)}{' '}
          {figureWords(dataset, observation.indicator, observation, language).text}
        </dd>
        {observation.status === 'E' ? (
          <Row name={t('computed')}>{observation.derivation?.[language] ?? t('derived')}</Row>
        ) : (
          <Row name={tFacts('printed')}>
            <span lang="zh-Hans-CN">{observation.printed}</span>
          </Row>
        )}
        <Row name={tFacts('interval')}>{intervalWords(observation)}</Row>
        {observation.growth ? (
          <Row name={tFacts('growth')}>
            {t('growthPrinted', { growth: formatGrowth(observation.growth) })}
          </Row>
        ) : null}
        <Row name={tFacts('place_label')}>
          {url ? (
            <a href={url} rel="noreferrer" target="_blank" className="text-accent underline">
              {place(source)}
            </a>
          ) : (
            place(source)
          )}
        </Row>
        <Row name={tFacts('evidence')}>{evidenceWords(dataset, source.id, language)}</Row>
        {source.also ? <Row name={tFacts('also')}>{source.also.map(place).join('; ')}</Row> : null}
        {indicator ? (
          <Row name={tFacts('kind')}>
            {codeName(treeOf(dataset, 'kind'), indicator.kind, language)}
          </Row>
        ) : null}
        {observation.note ? <Row name={tFacts('note')}>{observation.note[language]}</Row> : null}
      </dl>
      <CitedPassages observation={observation} />
      <TakeFigureButton dataset={dataset} observation={observation} />
    </div>
  );
};

/** Definition, printed token, interval, source place and citation of one figure, or of each part of a sum. */
export const FigureDetails = ({ dataset, observations, mark }: FigureDetailsProps) => {
  const language = useLanguage();
  const address = use(AddressContext);
  const [first] = observations;
  const definition = first && dataset.indicatorById.get(first.indicator)?.definition[language];
  return (
    <div className="w-[26rem] max-w-full divide-y divide-hairline text-12">
      {mark ? (
        <div className="pb-2">
          <Explanation mark={mark} />
        </div>
      ) : null}
      {definition ? <p className="pb-2 text-14">{definition}</p> : null}
      {observations.map((observation) => (
        <OneFigure
          key={JSON.stringify([observation.indicator, observation.time, observation.codes])}
          dataset={dataset}
          observation={observation}
        />
      ))}
      {address === '' || !first ? null : <CiteFigures {...{ dataset, observations, address }} />}
    </div>
  );
};
