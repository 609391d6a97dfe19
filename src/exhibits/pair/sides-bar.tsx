import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { usePage } from '../exhibit-context';
import { ChooseSide } from './choose-side';
import { secondFilter, swapSides } from './other-side';
import { sideNames } from './side-names';
import './pair-words';

/** Says under which two filters the page stands, swaps them, changes the second one, ends the comparison. */
export const SidesBar = () => {
  const { t } = useTranslation('pair');
  const language = useLanguage();
  const { ground, filter, otherSide, actions } = usePage();
  const changeSides = actions?.changeSides;
  const other = secondFilter(ground, filter, otherSide);
  if (!changeSides) return null;
  const end = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    changeSides((before) => ({ filter: before.filter, otherSide: undefined }));
    // What has been pressed is gone.
    currentTarget.ownerDocument.getElementById('main')?.focus({ preventScroll: true });
  };
  const [first, second] = sideNames(ground.cube.dataset, filter, other ?? filter, language);
  return (
    <section
      aria-label={t('group')}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-hairline py-1.5"
    >
      <p className="font-semibold">{other ? t('bar', { first, second }) : t('none')}</p>
      <div className="flex flex-wrap gap-1">
        <ChooseSide label={t('change')} />
        {other ? (
          <Button look="outline" onClick={() => changeSides(swapSides)}>
            {t('swap')}
          </Button>
        ) : null}
        <Button look="outline" onClick={end}>
          {t('close')}
        </Button>
      </div>
      {other ? <p className="text-12 text-ink-muted">{t('alone', { first })}</p> : null}
    </section>
  );
};
