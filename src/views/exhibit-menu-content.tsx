import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BESIDES } from '../exhibits/besides';
import { type PageActions, usePage, usePageActions } from '../exhibits/exhibit-context';
import type { UsedExhibit } from '../exhibits/use-exhibit';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import { toPart } from '../ui/late-part';
import { Place } from '../wording/place/place';
import '../exhibits/notices';

interface MenuContentProps {
  readonly used: UsedExhibit;
  readonly onTake: (event: MouseEvent<HTMLButtonElement>) => void;
}

type Add = NonNullable<PageActions['add']>;

/** How long it is said what was added. */
const SHOWN_MS = 4000;

/** Puts an exhibit into the reader's deck, and says what was added. */
const AddToDeck = ({ used, add }: Pick<MenuContentProps, 'used'> & { readonly add: Add }) => {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  const { otherSide } = usePage();
  const [added, setAdded] = useState<string>();
  const { headline } = used.wordsIn(language);
  const onAdd = async () => {
    const { asked } = used.answer;
    const said = await add(used.exhibit.settled(used.answer), asked.second && otherSide).then(
      () => t('added', { headline }),
      () => t('addFailed'),
    );
    setAdded(said);
    setTimeout(() => setAdded(undefined), SHOWN_MS);
  };
  return (
    <>
      <Button onClick={() => void onAdd()}>{t('addToDeck')}</Button>
      <p role="status" className="max-w-72 text-12 text-ink-muted">
        {added}
      </p>
    </>
  );
};

const { Part: CompareForm } = toPart(
  async () => (await import('../exhibits/pair/choose-side')).CompareForm,
);

/** What the menu of an exhibit offers. */
export const MenuContent = ({ used, onTake }: MenuContentProps) => {
  const { t } = useTranslation('notices');
  const { add, changeSides } = usePageActions();
  const { asked } = used.answer;
  return (
    <div className="grid justify-items-start">
      <Button onClick={onTake}>{t('takeAway')}</Button>
      {add ? <AddToDeck used={used} add={add} /> : null}
      {changeSides && BESIDES.has(asked.spec.kind) && !asked.second ? (
        <Place height="h-8">
          <CompareForm />
        </Place>
      ) : null}
    </div>
  );
};
