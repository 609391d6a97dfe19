import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { VIEWS } from '../../views/registry';
import { MarkAnchor } from '../../provenance/mark-anchor';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import './help';
import './words';
import type zh from './help.zh.json';

const MarkList = lazy(async () => ({
  default: (await import('../../provenance/mark-text')).MarkList,
}));

const KEYS: readonly (readonly [
  keys: string,
  action: 'views' | Exclude<keyof typeof zh, 'close' | 'marks'>,
])[] = [
  ['Enter', 'enter'],
  ['Ctrl / ⌘ / Shift', 'ctrl'],
  ['Esc', 'escape'],
  ['/', 'slash'],
  ['?', 'question'],
  [VIEWS.map(({ letter }) => `g ${letter}`).join(' · '), 'views'],
  ['Alt + ← →', 'back'],
];

/** What the keyboard does, and what every badge and mark means. */
export const HelpDialog = ({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('app');
  const { t: tHelp } = useTranslation('help');
  const language = useLanguage();
  return (
    <Modal label={t('helpTitle')} open={open} onClose={onClose}>
      <h2 className="mb-2 text-16 font-semibold">{t('helpTitle')}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {KEYS.map(([key, action]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid">
            <dt>
              <kbd className="rounded border border-strong px-1.5">{key}</kbd>
            </dt>
            <dd>
              {action === 'views'
                ? VIEWS.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', ')
                : tHelp(action)}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-4 font-semibold">{tHelp('marks')}</h3>
      <MarkAnchor onLeave={onClose} />
      <Suspense fallback={null}>{open ? <MarkList /> : null}</Suspense>
      <Button look="outline" className="mt-4" onClick={onClose}>
        {tHelp('close')}
      </Button>
    </Modal>
  );
};
