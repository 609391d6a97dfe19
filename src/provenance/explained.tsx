import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toPart } from '../ui/late-part';
import { Popover } from '../ui/popover';
import { Place } from '../wording/place/place';
import type { MarkName } from './mark-name';
import '../wording/words';

/** The explanations are loaded when the first of them is opened. */
const { Part: MarkText } = toPart(async () => (await import('./mark-text')).MarkText);

/** What one mark means, for a panel that is open; with the way to all of them, but where another beside it has it. */
export const Explanation = ({
  mark,
  linked = true,
}: {
  readonly mark: MarkName;
  readonly linked?: boolean;
}) => (
  <Place>
    <MarkText mark={mark} linked={linked} />
  </Place>
);

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
          className="prints inline-flex min-h-6 cursor-help items-center rounded-full text-start decoration-dotted underline-offset-4 hover:underline pointer-coarse:-my-2.5 pointer-coarse:min-h-11"
        >
          {children}
        </button>
      }
    >
      <Explanation mark={mark} />
    </Popover>
  );
};

/** A small question mark beside choices that act by themselves: opens what each of their marks means. */
export const ExplainedChoices = ({ marks }: { readonly marks: readonly MarkName[] }) => {
  const { t } = useTranslation('figure');
  return (
    <Popover
      label={t('meaning')}
      trigger={
        <button
          type="button"
          aria-label={t('meaning')}
          className="inline-flex size-7 cursor-help items-center justify-center rounded-full border border-hairline text-12 text-ink-muted hover:border-strong pointer-coarse:size-11"
        >
          ?
        </button>
      }
    >
      <div className="grid gap-2">
        {marks.map((mark, at) => (
          <Explanation key={mark} mark={mark} linked={at === marks.length - 1} />
        ))}
      </div>
    </Popover>
  );
};
