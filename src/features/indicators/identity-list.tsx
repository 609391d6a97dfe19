import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { toSize } from '../../domain/amount';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { type CheckedIdentity, evaluateIdentity } from '../../domain/evaluate-identity';
import { constantOf, type Identity, referencesOf } from '../../domain/identity';
import type { Language } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import { figureName } from '../../figures/figure-name';
import { figureWords } from '../../figures/unit-of';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { LoadingBlock } from '../../ui/loading-block';
import { FactSection, FigureLink } from './facts';
import '../../i18n/words-of-indicators';

interface IdentityListProps {
  readonly dataset: Dataset;
  /** Undefined until they are loaded. */
  readonly identities: readonly Identity[] | undefined;
  /** True where their file cannot be used. */
  readonly failed: boolean;
  readonly observation: Observation;
  readonly onOpen: (reference: string) => void;
}

const differenceWords = (
  t: TFunction<'indicators'>,
  dataset: Dataset,
  { identity, difference, whole, parts }: CheckedIdentity,
  language: Language,
): string => {
  const { value, step } = toSize(difference ?? { value: '0', step: '1' });
  const indicator = (whole ?? parts[0])?.indicator ?? '';
  return identity.relation === 'share'
    ? t('identity.points', { difference: value })
    : figureWords(dataset, indicator, { value, step }, language).text;
};

const verdictWords = (
  t: TFunction<'indicators'>,
  dataset: Dataset,
  checked: CheckedIdentity,
  language: Language,
): string => {
  const { verdict, reason, identity } = checked;
  if (verdict === 'exact' && identity.relation === 'at-most') return t('identity.holds');
  if (verdict === 'remainder' || verdict === 'off') {
    const difference = differenceWords(t, dataset, checked, language);
    return t(`identity.${verdict}`, { difference });
  }
  if (verdict !== 'undecidable' || !reason) return t(`identity.${verdict}`);
  return t(reason === 'hedge' ? 'identity.undecidableHedge' : 'identity.undecidableMissing');
};

interface MemberProps {
  readonly dataset: Dataset;
  readonly as: 'whole' | 'part' | 'share';
  readonly figure: Observation;
  readonly shown: Observation;
  readonly onOpen: (reference: string) => void;
}

const Member = ({ dataset, as, figure, shown, onOpen }: MemberProps) => {
  const { t } = useTranslation('indicators');
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
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { identity, verdict, whole, parts, share, items } = checked;
  const constant = constantOf(identity.whole);
  const member = { dataset, shown: observation, onOpen };
  return (
    <li className="py-1.5">
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-12 text-ink-muted">
          {codeName(treeOf(dataset, 'relation'), identity.relation, language)}
        </span>
        <Badge look={verdict === 'off' ? 'filtered' : 'none'}>
          {verdictWords(t, dataset, checked, language)}
        </Badge>
      </p>
      <ul>
        {whole ? <Member {...member} as="whole" figure={whole} /> : null}
        {constant === undefined ? null : <li>{t('identity.constant', { value: constant })}</li>}
        {share ? <Member {...member} as="share" figure={share} /> : null}
        {parts.map((part) => (
          <Member key={toReference(part)} {...member} as="part" figure={part} />
        ))}
        {items > 0 ? <li className="text-12">{t('identity.items', { items })}</li> : null}
      </ul>
      {identity.note ? <p className="text-12 text-ink-muted">{identity.note[language]}</p> : null}
    </li>
  );
};

/** The identities that a figure takes part in, each with its parts and whether it holds. */
export const IdentityList = (props: IdentityListProps) => {
  const { dataset, observation, identities, failed } = props;
  const { t } = useTranslation('indicators');
  const reference = toReference(observation);
  const own = identities
    ?.filter((identity) => referencesOf(identity).includes(reference))
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
