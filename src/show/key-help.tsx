import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Overlay } from './overlay';
import './words';

const KEYS = [
  ['→ Space PageDown', 'next'],
  ['← PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['1…9 Enter', 'jump'],
  ['F', 'full-screen'],
  ['B .', 'black'],
  ['L', 'language'],
  ['2', 'both'],
  ['A', 'auto'],
  ['P', 'presenter'],
  ['Ctrl P', 'print'],
  ['?', 'help'],
  ['Esc', 'leave'],
] as const;

/** What the keys do. */
export const KeyHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('show');
  return (
    <Overlay label={t('help')}>
      <h2 className="mb-3 text-28 font-semibold">{t('help')}</h2>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-2">
        {KEYS.map(([key, command]) => (
          <div key={key} className="grid grid-cols-[17rem_1fr]">
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each} className="me-1 rounded border border-strong px-2 font-page">
                  {each}
                </kbd>
              ))}
            </dt>
            <dd>{t(command)}</dd>
          </div>
        ))}
      </dl>
      <Button look="outline" className="mt-4" onClick={onClose}>
        {t('close')}
      </Button>
    </Overlay>
  );
};
