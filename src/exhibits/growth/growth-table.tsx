import { useFirstRows } from '../../ui/use-first-rows';
import { useTranslation } from 'react-i18next';
import type { CheckedGrowth } from '../../crossfilter/audit-growth';
import { GROWTH_VERDICTS } from '../../domain/growth-verdict';
import { toReference } from '../../domain/observation';
import { useLanguage } from '../../i18n/use-language';
import { Explained } from '../../provenance/explained';
import type { MarkName } from '../../provenance/mark-name';
import { SourceButton } from '../../provenance/source-button';
import type { Touch } from '../exhibit';
import { VerdictChips } from '../verdict-chips';
import type { GrowthAnswer } from './answer';
import { GROWTH_SIGNS, toRateWords } from './rate-words';
import type { GrowthSpec } from './spec';

interface GrowthTableProps extends Touch<GrowthSpec> {
  readonly answer: GrowthAnswer;
}

const Chips = ({ answer: { counts, asked }, changeSpec }: GrowthTableProps) => {
  const { t } = useTranslation('growth');
  return (
    <div className="mb-2">
      <VerdictChips
        label={t('verdicts')}
        chips={GROWTH_VERDICTS.map((verdict) => ({
          verdict,
          sign: GROWTH_SIGNS[verdict],
          name: t(verdict),
          count: counts[verdict],
        }))}
        marks={['agrees', 'differs', 'printed']}
        selected={asked.spec.verdicts}
        onSelect={(verdicts) => changeSpec((spec) => ({ ...spec, verdicts }))}
      />
    </div>
  );
};

/** What explains a verdict: without a figure of the year before the rate is not checked, else it cannot be. */
const markOf = (verdict: CheckedGrowth['verdict']): MarkName => {
  if (verdict.kind !== 'undecided') return verdict.kind;
  if (verdict.why === 'break') return 'break';
  return verdict.why === 'no-year-before' ? 'printed' : 'undecided';
};

const GrowthRow = ({
  answer: { asked, explanations },
  checked,
}: Pick<GrowthTableProps, 'answer'> & { readonly checked: CheckedGrowth }) => {
  const language = useLanguage();
  const { dataset } = asked.ground.cube;
  const { observation, verdict } = checked;
  const words = toRateWords(dataset, checked, language);
  const explanation = explanations.get(toReference(observation));
  return (
    <tr className="grid grid-cols-2 border-t border-hairline py-1 align-baseline sm:table-row">
      <th scope="row" className="col-span-2 py-1 pe-3 text-start font-normal sm:table-cell">
        {words.name}
        <SourceButton dataset={dataset} observations={[observation]} />
        {explanation ? <p className="text-12 text-ink-muted">{explanation[language]}</p> : null}
      </th>
      <td className="whitespace-nowrap py-1 pe-3 font-semibold sm:text-end">{words.printed}</td>
      <td className="whitespace-nowrap py-1 pe-3 sm:text-end">
        {words.recomputed}
        <span className="block text-12 text-ink-muted max-sm:whitespace-normal">
          {words.values}
        </span>
      </td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its words stand within what explains them */}
      <td className="col-span-2 py-1">
        <Explained mark={markOf(verdict)}>
          <span>
            <span aria-hidden="true">{GROWTH_SIGNS[verdict.kind]}</span> {words.verdict}
          </span>
        </Explained>
      </td>
    </tr>
  );
};

const Headings = () => {
  const { t } = useTranslation('growth');
  return (
    <thead className="sticky top-0 hidden bg-paper text-12 text-ink-muted sm:table-header-group">
      <tr>
        <th scope="col" className="py-1 pe-3 text-start font-normal">
          {t('figure')}
        </th>
        <th scope="col" className="py-1 pe-3 text-end font-normal">
          {t('printed')}
        </th>
        <th scope="col" className="py-1 pe-3 text-end font-normal">
          {t('recomputed')}
        </th>
        <th scope="col" className="py-1 text-start font-normal">
          {t('verdict')}
        </th>
      </tr>
    </thead>
  );
};

/** Every printed year-on-year rate against the printed values: agrees, differs with the reason, or cannot be decided. */
export const GrowthTable = (props: GrowthTableProps) => {
  const { answer } = props;
  const { t } = useTranslation('growth');
  return (
    <>
      <Chips {...props} />
      <div
        className="max-h-[36rem] overflow-auto"
        role="region"
        aria-label={t('table')}
        tabIndex={0}
      >
        <table className="block w-full text-14 sm:table">
          <caption className="sr-only">{t('table')}</caption>
          <Headings />
          <tbody className="block sm:table-row-group">
            {useFirstRows(answer.shown).map((checked) => (
              <GrowthRow key={toReference(checked.observation)} answer={answer} checked={checked} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
