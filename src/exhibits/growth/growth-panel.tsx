import { useTranslation } from 'react-i18next';
import { type CheckedGrowth, GROWTH_VERDICTS } from '../../crossfilter/audit-growth';
import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import { toReference } from '../../domain/observation';
import { figureName } from '../../wording/figure-name';
import { SourceButton } from '../../provenance/source-button';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Panel } from '../../ui/panel';
import { toggleVerdict } from '../verdict-chips';
import { chooseProps } from '../../ui/choose-props';
import '../../wording/words';

interface GrowthPanelProps {
  readonly dataset: Dataset;
  readonly checked: readonly CheckedGrowth[];
  /** Why a rate contradicts the values, by the reference of its figure. */
  readonly explanations: ReadonlyMap<string, Bilingual>;
  readonly filtered: boolean;
  /** The verdicts shown; none stands for all. */
  readonly verdicts: readonly string[];
  readonly onVerdicts: (verdicts: readonly string[]) => void;
}

const LOOK =
  'inline-flex min-h-7 items-center gap-1 rounded-full border border-hairline px-2.5 text-12 text-ink hover:border-strong aria-pressed:border-selected aria-pressed:bg-selected-soft aria-pressed:font-semibold aria-pressed:text-selected pointer-coarse:min-h-11';

const SIGNS = { agrees: '=', differs: '≠', undecided: '?' } as const;

const Chips = ({ checked, verdicts, onVerdicts }: GrowthPanelProps) => {
  const { t } = useTranslation('identities');
  return (
    <div role="group" aria-label={t('growth.verdicts')} className="mb-2 flex flex-wrap gap-1.5">
      {GROWTH_VERDICTS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={verdicts.includes(kind)}
          className={LOOK}
          {...chooseProps((adds) => onVerdicts(toggleVerdict(verdicts, kind, adds)))}
        >
          <span aria-hidden="true">{SIGNS[kind]}</span>
          {t(`growth.${kind}`)} {checked.filter(({ verdict }) => verdict.kind === kind).length}
        </button>
      ))}
    </div>
  );
};

const GrowthRow = ({
  dataset,
  explanations,
  checked: { observation, verdict },
}: Pick<GrowthPanelProps, 'dataset' | 'explanations'> & {
  readonly checked: CheckedGrowth;
}) => {
  const { t } = useTranslation('identities');
  const language = useLanguage();
  const { growth } = observation;
  const explanation = explanations.get(toReference(observation));
  const words = (figure: typeof observation) =>
    figureWords(dataset, figure.indicator, figure, language).text;
  return (
    <tr className="grid grid-cols-2 border-t border-hairline py-1 align-baseline sm:table-row">
      <th scope="row" className="col-span-2 py-1 pe-3 text-start font-normal sm:table-cell">
        {figureName(dataset, observation, language)} · {observation.time}
        <SourceButton dataset={dataset} observations={[observation]} />
        {explanation ? <p className="text-12 text-ink-muted">{explanation[language]}</p> : null}
      </th>
      <td className="whitespace-nowrap py-1 pe-3 font-semibold sm:text-end">
        {growth ? formatGrowth(growth) : null}
      </td>
      <td className="whitespace-nowrap py-1 pe-3 sm:text-end">
        {verdict.kind === 'undecided' ? null : formatGrowth(verdict.recomputed, growth?.step)}
        <span className="block text-12 text-ink-muted">
          {verdict.kind === 'undecided' ? '' : `${words(verdict.before)} → ${words(observation)}`}
        </span>
      </td>
      <td className="col-span-2 py-1">
        <span aria-hidden="true">{SIGNS[verdict.kind]}</span>{' '}
        {t(`growth.${verdict.kind === 'undecided' ? verdict.why : verdict.kind}`)}
      </td>
    </tr>
  );
};

/** Every printed year-on-year rate against the printed values: agrees, differs with the reason, or cannot be decided. */
export const GrowthPanel = (props: GrowthPanelProps) => {
  const { checked, filtered, verdicts } = props;
  const { t } = useTranslation('identities');
  const { t: tFilter } = useTranslation('filter');
  const differing = checked.filter(({ verdict }) => verdict.kind === 'differs').length;
  const shown = checked.filter(
    ({ verdict }) => verdicts.length === 0 || verdicts.includes(verdict.kind),
  );
  return (
    <Panel
      headline={t('growth.headline', { count: checked.length, differing })}
      subtitle={t('growth.subtitle')}
      badge={
        <Badge look={filtered ? 'filtered' : 'none'}>
          {tFilter(filtered ? 'badge.filtered' : 'badge.unfiltered')}
        </Badge>
      }
    >
      <Chips {...props} />
      <div
        className="max-h-[36rem] overflow-auto"
        role="region"
        aria-label={t('growth.table')}
        tabIndex={0}
      >
        <table className="block w-full text-14 sm:table">
          <caption className="sr-only">{t('growth.table')}</caption>
          <thead className="sticky top-0 hidden bg-paper text-12 text-ink-muted sm:table-header-group">
            <tr>
              <th scope="col" className="py-1 pe-3 text-start font-normal">
                {t('growth.figure')}
              </th>
              <th scope="col" className="py-1 pe-3 text-end font-normal">
                {t('growth.printed')}
              </th>
              <th scope="col" className="py-1 pe-3 text-end font-normal">
                {t('growth.recomputed')}
              </th>
              <th scope="col" className="py-1 text-start font-normal">
                {t('growth.verdict')}
              </th>
            </tr>
          </thead>
          <tbody className="block sm:table-row-group">
            {shown.map((growth) => (
              <GrowthRow key={toReference(growth.observation)} {...props} checked={growth} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};
