import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { quotable } from '../../url/visible-text';
import { Button } from '../../ui/button';
import type { Touch } from '../exhibit';
import type { InstrumentsAnswer } from './answer';
import { hasConditions, withoutConditions } from './conditions';
import type { InstrumentsSpec } from './spec';

/** What of the link the data do not have, and an opened instrument that is not among those shown. */
export const Notices = ({ answer }: { readonly answer: InstrumentsAnswer }) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { asked, unknown, opened, rows } = answer;
  const { open } = asked.spec;
  const isHidden = opened !== undefined && !rows.includes(opened);
  if (unknown.length === 0 && (open === undefined || (opened && !isHidden))) return null;
  return (
    <div role="status" className="border-s-4 border-selected bg-selected-soft px-3 py-1 text-14">
      {unknown.map(({ facet, code }) => (
        <p key={`${facet} ${code}`} className="break-words">
          {t('unknown', { name: t(`condition.${facet}`), code: quotable(code) })}
        </p>
      ))}
      {open !== undefined && !opened ? (
        <p className="break-words">{t('unknownInstrument', { id: quotable(open) })}</p>
      ) : null}
      {opened && isHidden ? <p>{t('hidden', { title: opened.title[language] })}</p> : null}
    </div>
  );
};

interface NothingFoundProps extends Touch<InstrumentsSpec> {
  readonly answer: InstrumentsAnswer;
}

/** Says what leaves no instrument, and offers to drop the conditions where they do. */
export const NothingFound = ({ answer, changeSpec }: NothingFoundProps) => {
  const { t } = useTranslation('instruments');
  const { asked, inFilter } = answer;
  const narrows = inFilter.length > 0 && hasConditions(asked.ground.cube.dataset, asked.spec);
  return (
    <p className="flex flex-wrap items-center gap-3 border-t border-hairline py-4 text-ink-muted">
      {narrows ? t('none') : t('noneFilter')}
      {narrows ? (
        <Button look="outline" onClick={() => changeSpec(withoutConditions)}>
          {t('condition.clearAll')}
        </Button>
      ) : null}
    </p>
  );
};
