import type { TriggerProps } from '../ui/popover';
import type { FigureWords } from '../wording/format-figure';

interface NumberButtonProps extends TriggerProps {
  readonly words: FigureWords;
  /** What a click opens, in words. */
  readonly opens: string;
  readonly className?: string | undefined;
}

/** A number that is a button itself, so that it stays on paper. */
export const NumberButton = ({ words, opens, className = '', ...props }: NumberButtonProps) => (
  <button
    {...props}
    type="button"
    aria-label={`${words.text}. ${opens}`}
    className={`prints inline-flex min-h-6 flex-wrap items-baseline rounded text-start decoration-hairline sm:flex-nowrap decoration-dotted underline-offset-4 hover:bg-sunken hover:underline pointer-coarse:min-h-11 pointer-coarse:items-center ${className}`}
  >
    <span className="font-semibold">
      {words.before}
      {words.number}
    </span>
    <span className="whitespace-pre text-12 font-normal text-ink-muted">{words.after}</span>
  </button>
);
