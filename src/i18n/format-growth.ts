import type { Growth } from '../domain/observation';
import { signOf, toPercentDigits } from '../domain/show-decimal';

/** The arrow of a change; no color goes with it. */
export const growthArrow = (value: string): '↑' | '↓' | '→' => {
  const sign = signOf(value);
  return sign > 0 ? '↑' : sign < 0 ? '↓' : '→';
};

const HEDGE_MARK = { over: '>', nearly: '<', about: '≈' } as const;

/** A rate with arrow and the digits of its step: "↑ 13.5%", "↓ 3.9%"; a hedge stands before the number. */
export const formatGrowth = ({
  value,
  step,
  hedge,
}: Pick<Growth, 'value' | 'step' | 'hedge'>): string =>
  `${growthArrow(value)} ${hedge ? HEDGE_MARK[hedge] : ''}${toPercentDigits(value, step)}%`;
