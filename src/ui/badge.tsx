import type { ReactNode } from 'react';

const LOOKS = {
  filtered: 'border-selected text-selected bg-selected-soft',
  whole: 'border-strong text-ink-muted border-dashed',
  none: 'border-hairline text-ink-muted',
} as const;

interface BadgeProps {
  readonly look: keyof typeof LOOKS;
  readonly children: ReactNode;
}

/** A short label beside a heading; its look repeats what its words say. */
export const Badge = ({ look, children }: BadgeProps) => (
  <span
    className={`inline-flex items-center rounded-full border px-2 text-12 font-normal leading-5 ${LOOKS[look]}`}
  >
    {children}
  </span>
);
