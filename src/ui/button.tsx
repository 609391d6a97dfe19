import type { ComponentProps } from 'react';

const LOOKS = {
  plain: 'text-ink-muted hover:text-ink hover:bg-sunken',
  outline: 'border border-hairline text-ink hover:border-strong',
  solid: 'bg-accent text-on-accent hover:opacity-90',
  link: 'text-accent underline decoration-hairline underline-offset-4 hover:decoration-current px-0',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: keyof typeof LOOKS;
}

/** A button of at least 24 px, 44 px on touch screens. */
export const Button = ({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) => (
  <button
    type={type}
    className={`${look === 'link' ? '' : 'screen-only '}inline-flex min-h-7 items-center gap-1 whitespace-nowrap rounded-md px-2 pointer-coarse:min-h-11 disabled:opacity-50 ${LOOKS[look]} ${className}`}
    {...rest}
  />
);
