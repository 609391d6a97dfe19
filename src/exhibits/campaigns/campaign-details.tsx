import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { TypicalCase } from '../../domain/typical-case';
import { FigureText } from '../figure-text';
import { SourceButton } from '../../provenance/source-button';
import { placeWords } from '../../provenance/source-words';
import { figureWords } from '../../wording/figure-words';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import type { CampaignRow } from './campaign-row';
import './words';

interface CampaignDetailsProps {
  readonly dataset: Dataset;
  readonly row: CampaignRow;
  readonly cases: readonly TypicalCase[];
  readonly onFilter: () => void;
}

/** Figures of the same indicators for the whole year: another scope than the campaign's. */
const wholeYearFigures = (dataset: Dataset, { results }: CampaignRow) =>
  results.flatMap((result) => {
    if (result.kind !== 'figure' || !result.observation.codes.campaign) return [];
    const { indicator, time } = result.observation;
    const whole = dataset.observationByReference.get(`${indicator}@${time}`);
    return whole ? [whole] : [];
  });

type ListProps = Pick<CampaignDetailsProps, 'dataset'> & {
  readonly observations: readonly Observation[];
};

const FigureList = ({ dataset, observations }: ListProps) => {
  const language = useLanguage();
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {observations.map((observation) => (
        <li key={observation.indicator + observation.printed} className="flex items-center gap-1">
          <span>{dataset.indicatorById.get(observation.indicator)?.name[language]}</span>
          <FigureText words={figureWords(dataset, observation.indicator, observation, language)} />
          <SourceButton dataset={dataset} observations={[observation]} />
        </li>
      ))}
    </ul>
  );
};

/** What an expanded row tells: focus, every result with its place, whole-year figures beside it, typical cases. */
export const CampaignDetails = (props: CampaignDetailsProps) => {
  const { dataset, row, cases, onFilter } = props;
  const { t } = useTranslation('campaigns');
  const language = useLanguage();
  const { campaign } = row;
  const related = wholeYearFigures(dataset, row);
  const own = cases.filter(({ id }) => campaign.cases.includes(id));
  return (
    <div className="grid gap-2 py-2 ps-7 text-14">
      <p>{row.focus}</p>
      <FigureList
        dataset={dataset}
        observations={row.results.flatMap((result) =>
          result.kind === 'figure' ? [result.observation] : [],
        )}
      />
      {row.results.map((result) =>
        result.kind === 'named' ? <p key={result.name}>{result.name}</p> : null,
      )}
      {related.length > 0 ? (
        <section aria-label={t('related')}>
          <h3 className="text-12 text-ink-muted">{t('related')}</h3>
          <FigureList dataset={dataset} observations={related} />
        </section>
      ) : null}
      {own.length > 0 ? <h3 className="text-12 text-ink-muted">{t('cases')}</h3> : null}
      {own.map((each) => (
        <p key={each.id}>
          <span className="font-semibold">{each.name[language]}</span> {each.facts[language]}
        </p>
      ))}
      {campaign.note ? <p className="text-ink-muted">{campaign.note[language]}</p> : null}
      <p className="flex flex-wrap items-center gap-3 text-12 text-ink-muted">
        {placeWords(dataset, campaign.source, language)}
        <Button look="link" onClick={onFilter}>
          {t('filterBy')}
        </Button>
      </p>
    </div>
  );
};
