import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { SideForm } from './choose-side';
import './pair-words';

/** Begins a comparison from the menu of an exhibit. */
export const CompareForm = () => {
  const { t } = useTranslation('pair');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('compare')}
      </Button>
      {isOpen ? <SideForm /> : null}
    </>
  );
};
