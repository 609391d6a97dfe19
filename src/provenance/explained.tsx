import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Popover } from '../ui/popover';
import type { MarkName } from './mark-name';
import '../wording/words';

/** The explanations are loaded when the first of them is opened. */
const MarkText = lazy(async () => ({ default: (await import('./mark-text')).MarkText }));

interface ExplainedProps {
  readonly mark: MarkName;
  readonly children: ReactNode;
}

/** A badge or mark that opens what it means: by click, touch, Enter or space; Esc closes it. */
export const Explained = ({ mark, children }: ExplainedProps) => {
  const { t } = useTranslation('figure');
  return (
    <Popover
      label={t('meaning')}
      trigger={
        <button
          type="button"
          className="inline-flex min-h-6 cursor-help items-center rounded-full text-start decoration-dotted underline-offset-4 hover:underline pointer-coarse:min-h-11"
        >
          {children}
        </button>
      }
    >
      <Suspense fallback={null}>
        <MarkText mark={mark} />
      </Suspense>
    </Popover>
  );
};
