import { useTranslation } from 'react-i18next';
import { type Dataset, treeOf } from '../../domain/dataset';
import { LANGUAGE_TAG, type Language, otherLanguage } from '../../domain/language';
import { isLater, type Observation } from '../../domain/observation';
import { Explained } from '../explained';
import { FailingMark } from '../failing-mark';
import { TileText } from '../tile-text';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { useLanguage } from '../../i18n/use-language';
import './words';

interface DetailsHeadProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
}

/** The codes of a part by their full names; a name that no official body words says so. */
const PartNames = ({
  dataset,
  observation,
  language,
}: DetailsHeadProps & { readonly language: Language }) => {
  const { t } = useTranslation('details');
  const own = useLanguage();
  const codes = Object.keys(observation.codes)
    .toSorted()
    .flatMap(
      (dimension) => treeOf(dataset, dimension).byId.get(observation.codes[dimension] ?? '') ?? [],
    );
  return codes.map((code) => (
    <span key={code.id} className="me-2">
      {code.name[language]}
      {code.term === 'official' || language === 'zh' ? null : (
        <Explained mark={code.term === 'press' ? 'termPress' : 'unofficial'}>
          <span
            lang={LANGUAGE_TAG[own]}
            className="ms-1 rounded border border-hairline px-1 text-12 text-ink-muted"
          >
            {t('unofficial')}
          </span>
        </Explained>
      )}
    </span>
  ));
};

/** Names of indicator and part in both languages, the figure and its year. */
export const DetailsHead = ({ dataset, observation }: DetailsHeadProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const other = otherLanguage(language);
  const indicator = dataset.indicatorById.get(observation.indicator);
  const words = figureWords(dataset, observation.indicator, observation, language);
  const isPart = Object.keys(observation.codes).length > 0;
  return (
    <header className="pb-3">
      <h2 className="text-16 font-semibold">{indicator?.name[language]}</h2>
      {isPart ? (
        <p>
          <PartNames dataset={dataset} observation={observation} language={language} />
        </p>
      ) : null}
      <div lang={LANGUAGE_TAG[other]} className="text-12 text-ink-muted">
        <p>{indicator?.name[other]}</p>
        {isPart ? (
          <p>
            <PartNames dataset={dataset} observation={observation} language={other} />
          </p>
        ) : null}
      </div>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3">
        <TileText words={words} />
        <FailingMark observations={[observation]} />
        <span>{t('year', { year: observation.time })}</span>
        {observation.growth ? <span>{formatGrowth(observation.growth)}</span> : null}
        {observation.status === 'E' ? (
          <Explained mark="computed">
            <span className="text-ink-muted">{t('computed')}</span>
          </Explained>
        ) : null}
        {isLater(observation) ? (
          <Explained mark="later">
            <span className="text-ink-muted">{t('notOfEdition')}</span>
          </Explained>
        ) : null}
      </p>
    </header>
  );
};
