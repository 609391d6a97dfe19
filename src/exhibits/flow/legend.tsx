import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { type FlowAnswer, rowsOf } from './answer';
import type { Role } from './flow-row';

/** The colors of what came in and what went out. */
export const ROLE_COLORS: Readonly<Record<Role, string>> = { in: 'strong', out: 'accent' };

const ROLES: readonly Role[] = ['in', 'out'];

interface FlowLegendProps {
  readonly answer: FlowAnswer;
  readonly language: Language;
}

/** What the two colors mean, and what stands at the end of the rows. */
export const FlowLegend = ({ answer, language }: FlowLegendProps) => {
  const { board, bothCounts, asked } = answer;
  const t = wordsIn('flow', language);
  const rows = rowsOf(answer).map(({ row }) => row);
  const roles = ROLES.filter((role) => rows.some(({ bars }) => bars.some((b) => b.role === role)));
  if (!board) return null;
  const { in: came, out: went } = board.roles;
  const named = { in: came[language].toLowerCase(), out: went[language] };
  const end = rows.some(({ balance }) => balance)
    ? t('balance', named)
    : bothCounts
      ? t(asked.spec.counts === 'cases' ? 'persons' : 'cases')
      : '';
  return (
    <p className="flex flex-wrap gap-x-4 pb-1 text-12 text-ink-muted">
      {roles.map((role) => (
        <span key={role} className="inline-flex items-center gap-1">
          <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
            <rect width="10" height="10" fill={`var(--color-${ROLE_COLORS[role]})`} />
          </svg>
          {board.roles[role][language]}
        </span>
      ))}
      {end ? <span className="ms-auto">{end}</span> : null}
    </p>
  );
};
