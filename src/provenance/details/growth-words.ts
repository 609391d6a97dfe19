import type { Interval } from '../../domain/interval';
import { signOf, toPercentDigits } from '../../domain/show-decimal';
import { finerStep } from '../../wording/interval-words';

const percent = (fraction: string, step: string): string =>
  `${signOf(fraction) < 0 ? '−' : ''}${toPercentDigits(fraction, step)}%`;

/**
 * The bounds of a rate in percent, with one digit more than its step: "13.45% – 13.55%"; with a second where they would read
 * alike. Empty where a bound is open, or where they still read alike: the rate itself then says it.
 */
export const rateRange = ({ low, high }: Interval, step: string): string => {
  if (low === undefined || high === undefined) return '';
  const finer = finerStep(step);
  const ranges = [finer, finerStep(finer)].map((digits) => [
    percent(low, digits),
    percent(high, digits),
  ]);
  return ranges.find(([from, to]) => from !== to)?.join(' – ') ?? '';
};
