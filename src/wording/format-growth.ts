import type { Growth } from '../domain/observation';
import { signOf, toPercentDigits } from '../domain/show-decimal';
import { type Rate, toShownRate } from '../domain/shown-rate';

/** The arrow of a change; no color goes with it. */
export const growthArrow = (value: string): '↑' | '↓' | '→' => {
  const sign = signOf(value);
  return sign > 0 ? '↑' : sign < 0 ? '↓' : '→';
};

const HEDGE_MARK = { over: '>', nearly: '<', about: '≈' } as const;

/** A rate in percent without its sign, with the digits that it is shown with: "13.5%". `compared` is the step of a rate beside it. */
export const formatRate = (rate: Rate, compared?: string): string => {
  const { value, step } = toShownRate(rate, compared);
  return `${toPercentDigits(value, step)}%`;
};

/** A rate with its arrow: "↑ 13.5%", "↓ 3.9%"; a hedge stands before the number. `compared` is the step of a rate beside it. */
export const formatGrowth = (rate: Rate & Pick<Growth, 'hedge'>, compared?: string): string =>
  `${growthArrow(toShownRate(rate, compared).value)} ${rate.hedge ? HEDGE_MARK[rate.hedge] : ''}${formatRate(rate, compared)}`;

/** An index with at most one decimal: "113.5", "100". */
export const formatIndex = (value: string): string => String(Number(Number(value).toFixed(1)));
