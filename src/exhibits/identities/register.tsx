import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Explained } from '../../provenance/explained';
import { Button } from '../../ui/button';
import { useFirstRows } from '../../ui/use-first-rows';
import { SearchField } from '../../ui/search-field';
import type { Touch } from '../exhibit';
import { VerdictChips } from '../verdict-chips';
import type { IdentitiesAnswer, RegisterRow } from './answer';
import { IdentityRow } from './identity-row';
import { identityTitle } from './identity-names';
import { IDENTITY_OUTCOMES } from './outcome';
import type { IdentitiesSpec } from './spec';
import { OUTCOME_MARKS, outcomeSign } from './verdict-badge';

interface RegisterProps extends Touch<IdentitiesSpec> {
  readonly answer: IdentitiesAnswer;
}

/** Says that the identity of the link is not to be seen, and why. */
const LinkedNotice = ({ answer }: Pick<RegisterProps, 'answer'>) => {
  const { t } = useTranslation('identities');
  const language = useLanguage();
  const { all, shown, asked } = answer;
  const { open } = asked.spec;
  const isOpen = ({ checked }: RegisterRow) => checked.identity.id === open;
  if (open === undefined || shown.some(isOpen)) return null;
  const known = all?.find(isOpen);
  return (
    <p role="status" className="py-1 text-12">
      {known
        ? t('hidden', {
            name: identityTitle(asked.ground.cube.dataset, known.checked, language),
          })
        : t('unknown', { id: open })}
    </p>
  );
};

/** No row is left: offers to drop the conditions of the register. */
const NoRows = ({ answer, changeSpec }: RegisterProps) => {
  const { t } = useTranslation('identities');
  const { verdicts, search } = answer.asked.spec;
  return (
    <p className="flex items-center gap-3 border-t border-hairline py-4 text-ink-muted">
      {t('none')}
      {verdicts.length > 0 || search ? (
        <Button
          look="outline"
          onClick={() => changeSpec((spec) => ({ ...spec, verdicts: [], search: '' }))}
        >
          {t('clear')}
        </Button>
      ) : null}
    </p>
  );
};

const RowList = ({
  answer,
  changeSpec,
  rows,
}: RegisterProps & { readonly rows: readonly RegisterRow[] }) => {
  const { asked, items } = answer;
  const { open } = asked.spec;
  return (
    <ul className="border-t border-hairline">
      {useFirstRows(rows).map((row) => {
        const { id } = row.checked.identity;
        return (
          <IdentityRow
            key={id}
            dataset={asked.ground.cube.dataset}
            items={items}
            row={row}
            open={open === id}
            onToggle={() => changeSpec((spec) => ({ ...spec, open: open === id ? undefined : id }))}
          />
        );
      })}
    </ul>
  );
};

const Conditions = ({ answer, changeSpec }: RegisterProps) => {
  const { t } = useTranslation('identities');
  const { counts, asked } = answer;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 py-2">
      <VerdictChips
        label={t('verdicts')}
        all={t('all')}
        chips={IDENTITY_OUTCOMES.map((verdict) => ({
          verdict,
          sign: outcomeSign(verdict),
          name: t(`verdict.${verdict}`),
          count: counts[verdict],
        }))}
        marks={IDENTITY_OUTCOMES.flatMap((outcome) => OUTCOME_MARKS[outcome] ?? [])}
        selected={asked.spec.verdicts}
        onSelect={(verdicts) => changeSpec((spec) => ({ ...spec, verdicts }))}
      />
      <SearchField
        label={t('search')}
        value={asked.spec.search}
        onChange={(search) => changeSpec((spec) => ({ ...spec, search }))}
      />
    </div>
  );
};

/** The register of identities, contradictions first and those that cannot fail last, with search and outcomes to filter by; what is known only as a whole stands apart. */
export const Register = (props: RegisterProps) => {
  const { answer } = props;
  const { t } = useTranslation('identities');
  const { all, shown } = answer;
  const published = shown.filter(({ scope }) => scope === 'filtered');
  const whole = shown.filter(({ scope }) => scope === 'whole');
  const outside = all?.filter(({ scope }) => scope === 'outside').length ?? 0;
  return (
    <>
      <Conditions {...props} />
      <div className="pb-1 text-12 text-ink-muted">
        <Explained mark="hatched">{t('drawing.key')}</Explained>
      </div>
      <LinkedNotice answer={answer} />
      {shown.length === 0 ? <NoRows {...props} /> : null}
      {published.length > 0 ? <RowList {...props} rows={published} /> : null}
      {whole.length > 0 ? (
        <>
          <h3 className="pb-1 pt-4 text-14 text-ink-muted">
            {t('wholeGroup', { count: whole.length })}
          </h3>
          <RowList {...props} rows={whole} />
        </>
      ) : null}
      {outside > 0 ? (
        <p className="pt-2 text-12 text-ink-muted">{t('outside', { count: outside })}</p>
      ) : null}
    </>
  );
};
