import type { Interval } from '../../domain/interval';
import { signOf, toPercentDigits } from '../../domain/show-decimal';
import { finerStep } from '../../figures/interval-words';

const percent = (fraction: string, step: string): string =>
  `${signOf(fraction) < 0 ? '−' : ''}${toPercentDigits(fraction, step)}%`;

/** The bounds of a rate in percent, with one digit more than its step: "13.45% – 13.55%". Empty where a bound is open. */
export const rateRange = ({ low, high }: Interval, step: string): string => {
  if (low === undefined || high === undefined) return '';
  const finer = finerStep(step);
  return `${percent(low, finer)} – ${percent(high, finer)}`;
};
