import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { type CheckedIdentity, evaluateIdentity } from '../../domain/evaluate-identity';
import { constantOf, type Identity, referencesOf } from '../../domain/identity';
import { type Observation, toReference } from '../../domain/observation';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { formatPlace } from '../../wording/format-place';
import { countedWords, indicatorOf } from '../../wording/identity-words';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { LoadingBlock } from '../../ui/loading-block';
import { FactSection, FigureLink } from './facts';
import { identityVerdict } from './identity-verdict';
import './words';

interface IdentityListProps {
  readonly dataset: Dataset;
  /** Undefined until they are loaded. */
  readonly identities: readonly Identity[] | undefined;
  /** True where their file cannot be used. */
  readonly failed: boolean;
  readonly observation: Observation;
  readonly onOpen: (reference: string) => void;
}

interface MemberProps {
  readonly dataset: Dataset;
  readonly as: 'whole' | 'part' | 'share';
  readonly figure: Observation;
  readonly shown: Observation;
  readonly onOpen: (reference: string) => void;
}

const Member = ({ dataset, as, figure, shown, onOpen }: MemberProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const name = `${figureName(dataset, figure, language)} ${figure.time}`;
  const value = figureWords(dataset, figure.indicator, figure, language).text;
  return (
    <li className="flex items-start gap-2 py-0.5">
      <span className="w-10 shrink-0 text-12 leading-[1.3125rem] text-ink-muted">
        {t(`identity.${as}`)}
      </span>
      <span className="min-w-0 flex-1">
        {figure === shown ? (
          <span aria-current="true" className="font-semibold">
            {name}
          </span>
        ) : (
          <FigureLink onOpen={() => onOpen(toReference(figure))}>{name}</FigureLink>
        )}
      </span>
      <span className="whitespace-nowrap">{value}</span>
    </li>
  );
};

const OneIdentity = ({
  dataset,
  checked,
  observation,
  onOpen,
}: Pick<IdentityListProps, 'dataset' | 'observation' | 'onOpen'> & {
  readonly checked: CheckedIdentity;
}) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const { identity, verdict, whole, parts, share, items } = checked;
  const value = constantOf(identity.whole);
  const constant =
    value && figureWords(dataset, indicatorOf(checked), { value, step: '0' }, language);
  const growth = identity.relation === 'whole-number' && !share ? whole?.growth : undefined;
  // A figure that is held against itself in other places is named once.
  const repeats = identity.relation === 'equal' && identity.parts.length === 0;
  const places = repeats ? parts.map(({ source }) => formatPlace(language, source)) : [];
  const member = { dataset, shown: observation, onOpen };
  return (
    <li className="py-1.5">
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-12 text-ink-muted">
          {codeName(treeOf(dataset, 'relation'), identity.relation, language)}
        </span>
        <Badge look={verdict === 'off' ? 'filtered' : 'none'}>
          {identityVerdict(dataset, checked, language)}
        </Badge>
        {identity.trivial ? (
          <span className="text-12 text-ink-muted">{t('identity.trivial')}</span>
        ) : null}
      </p>
      <ul>
        {whole ? <Member {...member} as="whole" figure={whole} /> : null}
        {constant ? <li>{t('identity.constant', { value: constant.text })}</li> : null}
        {growth ? <li>{t('identity.growth', { growth: formatGrowth(growth) })}</li> : null}
        {places.length > 0 ? (
          <li>{t('identity.also', { places: places.join(t('identity.placeJoin')) })}</li>
        ) : null}
        {share ? <Member {...member} as="share" figure={share} /> : null}
        {(repeats ? [] : parts).map((part) => (
          <Member key={toReference(part)} {...member} as="part" figure={part} />
        ))}
        {items > 0 ? (
          <li className="text-12">
            {t('identity.items', { counted: countedWords(dataset, checked, items, language) })}
          </li>
        ) : null}
      </ul>
      {identity.note ? <p className="text-12 text-ink-muted">{identity.note[language]}</p> : null}
    </li>
  );
};

/** The identities that a figure takes part in, each with its parts and whether it holds; those that cannot fail come last. */
export const IdentityList = (props: IdentityListProps) => {
  const { dataset, observation, identities, failed } = props;
  const { t } = useTranslation('details');
  const reference = toReference(observation);
  const own = identities
    ?.filter((identity) => referencesOf(identity).includes(reference))
    .toSorted((a, b) => Number(a.trivial ?? false) - Number(b.trivial ?? false))
    .map((identity) => evaluateIdentity(identity, dataset));
  return (
    <FactSection title={t('section.identities')}>
      {failed ? <p>{t('identity.failed')}</p> : null}
      {!own && !failed ? <LoadingBlock label={t('identity.loading')} className="h-12" /> : null}
      {own?.length === 0 ? <p className="text-ink-muted">{t('identity.none')}</p> : null}
      {own && own.length > 0 ? (
        <ul className="divide-y divide-hairline">
          {own.map((checked) => (
            <OneIdentity key={checked.identity.id} {...props} checked={checked} />
          ))}
        </ul>
      ) : null}
    </FactSection>
  );
};
