import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { TypicalCase } from '../../domain/typical-case';
import { FigureText } from '../figure-text';
import { SourceButton } from '../../provenance/source-button';
import { placeWords } from '../../provenance/source-words';
import { figureWords } from '../../wording/figure-words';
import { agencyNames } from '../../wording/scope-name';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { usePage } from '../exhibit-context';
import { ResultMarks } from './campaign-cells';
import { type CampaignRow, relationOf, type RowResult, type Scene } from './campaign-row';
import { outsideNote } from './result-name';
import './words';

interface CampaignDetailsProps {
  readonly dataset: Dataset;
  readonly row: CampaignRow;
  readonly cases: readonly TypicalCase[];
  readonly onFilter: () => void;
}

type FigureResult = Extract<RowResult, { kind: 'figure' }>;

/** Figures of the same indicators for the whole year: another scope than the campaign's. */
const wholeYearFigures = (scene: Scene, { results }: CampaignRow) =>
  results.flatMap((result): readonly FigureResult[] => {
    if (result.kind !== 'figure' || !result.observation.codes.campaign) return [];
    const { indicator, time } = result.observation;
    const whole = scene.cube.dataset.observationByReference.get(`${indicator}@${time}`);
    const relation = whole ? relationOf(scene, whole) : 'out';
    if (!whole || relation === 'out') return [];
    const wider = relation === 'covering';
    return [{ kind: 'figure', observation: whole, shared: false, wider }];
  });

type ListProps = Pick<CampaignDetailsProps, 'dataset'> & {
  readonly results: readonly FigureResult[];
};

const FigureList = ({ dataset, results }: ListProps) => {
  const language = useLanguage();
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {results.map((result) => {
        const { observation } = result;
        return (
          <li
            key={observation.indicator + observation.printed}
            className="flex flex-wrap items-center gap-1"
          >
            <span>{dataset.indicatorById.get(observation.indicator)?.name[language]}</span>
            <FigureText
              words={figureWords(dataset, observation.indicator, observation, language)}
            />
            <SourceButton dataset={dataset} observations={[observation]} />
            <ResultMarks result={result} />
          </li>
        );
      })}
    </ul>
  );
};

const Bodies = ({ dataset, row: { campaign } }: Pick<CampaignDetailsProps, 'dataset' | 'row'>) => {
  const { t } = useTranslation('campaigns');
  const language = useLanguage();
  const departments = dataset.observationByReference.get(campaign.departments ?? '');
  const partners = campaign.partners ?? [];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 self-start">
      <dt className="text-ink-muted">{t('lead')}</dt>
      <dd>{agencyNames(dataset, campaign.agency, language)}</dd>
      {partners.length > 0 ? (
        <>
          <dt className="text-ink-muted">{t('partners')}</dt>
          <dd>{agencyNames(dataset, partners, language)}</dd>
        </>
      ) : null}
      {departments ? (
        <>
          <dt className="text-ink-muted">{t('departments')}</dt>
          <dd className="flex items-center gap-1">
            <FigureText
              words={figureWords(dataset, departments.indicator, departments, language)}
            />
            <SourceButton dataset={dataset} observations={[departments]} />
          </dd>
        </>
      ) : null}
    </dl>
  );
};

const Case = ({ own }: { readonly own: TypicalCase }) => {
  const { t } = useTranslation('campaigns');
  const language = useLanguage();
  const join = language === 'zh' ? '；' : '; ';
  const parties = (own.parties ?? []).map(({ name, role }) =>
    language === 'zh' ? `${name.zh}（${role.zh}）` : `${name.en} – ${role.en}`,
  );
  return (
    <div>
      <p>
        <span className="font-semibold">{own.name[language]}</span> {own.facts[language]}
      </p>
      {parties.length > 0 ? (
        <p className="text-12 text-ink-muted">
          {t('parties')}
          {language === 'zh' ? '：' : ': '}
          {parties.join(join)}
        </p>
      ) : null}
    </div>
  );
};

/** What an expanded row tells: focus, the bodies that lead it and those beside them, every result with its place, whole-year figures beside it, typical cases. */
export const CampaignDetails = (props: CampaignDetailsProps) => {
  const { dataset, row, cases, onFilter } = props;
  const { t } = useTranslation('campaigns');
  const language = useLanguage();
  const { campaign } = row;
  const { ground, filter } = usePage();
  const related = wholeYearFigures({ cube: ground.cube, filter }, row);
  const own = cases.filter(({ id }) => campaign.cases.includes(id));
  return (
    <div className="grid gap-2 py-2 ps-7 text-14">
      <p>{row.focus}</p>
      <Bodies dataset={dataset} row={row} />
      <FigureList
        dataset={dataset}
        results={row.results.filter((result) => result.kind === 'figure')}
      />
      {row.results.map((result) =>
        result.kind === 'named' ? <p key={result.name}>{result.name}</p> : null,
      )}
      {row.outside > 0 ? <p className="text-ink-muted">{outsideNote(row, language)}</p> : null}
      {related.length > 0 ? (
        <section aria-label={t('related')}>
          <h3 className="text-12 text-ink-muted">{t('related')}</h3>
          <FigureList dataset={dataset} results={related} />
        </section>
      ) : null}
      {own.length > 0 ? <h3 className="text-12 text-ink-muted">{t('cases')}</h3> : null}
      {own.map((each) => (
        <Case key={each.id} own={each} />
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
