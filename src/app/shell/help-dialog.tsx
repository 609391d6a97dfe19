import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { MarkAnchor } from '../../provenance/mark-anchor';
import { Button } from '../../ui/button';
import { closeAround } from '../../ui/close-around';
import { Modal } from '../../ui/modal';
import './help';
import { VIEW_GROUPS } from './view-groups';
import './words';
import type zh from './help.zh.json';

const MarkList = lazy(async () => ({
  default: (await import('../../provenance/mark-text')).MarkList,
}));

const KEYS: readonly (readonly [
  keys: string,
  action: Exclude<keyof typeof zh, 'close' | 'marks' | 'views'>,
])[] = [
  ['Enter', 'enter'],
  ['Ctrl / ⌘ / Shift', 'ctrl'],
  ['Esc', 'escape'],
  ['/', 'slash'],
  ['?', 'question'],
  ['Alt + ← →', 'back'],
];

const Key = ({ keys }: { readonly keys: string }) => (
  <kbd className="rounded border border-strong px-1.5">{keys}</kbd>
);

/** The letters of the views, group by group. */
const ViewKeys = () => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  return VIEW_GROUPS.map(({ group, views }) => (
    <div key={group} className="mt-2">
      <h4 className="text-12 text-ink-muted">{t(`groups.${group}`)}</h4>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
        {views.map(({ name, letter, title }) => (
          <div key={name} className="flex gap-2">
            <dt>
              <Key keys={`g ${letter}`} />
            </dt>
            <dd>{title[language]}</dd>
          </div>
        ))}
      </dl>
    </div>
  ));
};

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
  return (
    <Modal label={t('helpTitle')} open={open} onClose={onClose}>
      <h2 className="mb-2 text-16 font-semibold">{t('helpTitle')}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {KEYS.map(([key, action]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid">
            <dt>
              <Key keys={key} />
            </dt>
            <dd>{tHelp(action)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-4 font-semibold">{tHelp('views')}</h3>
      <ViewKeys />
      <h3 className="mt-4 font-semibold">{tHelp('marks')}</h3>
      <MarkAnchor onLeave={onClose} />
      <Suspense fallback={null}>{open ? <MarkList /> : null}</Suspense>
      <Button look="outline" className="mt-4" onClick={(event) => closeAround(event.currentTarget)}>
        {tHelp('close')}
      </Button>
    </Modal>
  );
};
