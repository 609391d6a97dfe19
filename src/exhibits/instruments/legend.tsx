import { useTranslation } from 'react-i18next';
import './words';

const Mark = ({ children }: { readonly children: React.ReactNode }) => (
  <svg
    viewBox="0 0 48 12"
    className="h-3 w-12 shrink-0 fill-none stroke-ink"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** What the lines of the timeline mean. */
export const Legend = () => {
  const { t } = useTranslation('instruments');
  return (
    <ul
      aria-label={t('legend.label')}
      className="flex flex-wrap gap-x-5 gap-y-1 border-t border-hairline pt-2 text-12 text-ink-muted"
    >
      <li className="flex items-center gap-1">
        <Mark>
          <rect x="28" y="1" width="20" height="10" stroke="none" className="fill-accent-15" />
          <path d="M4 6H28" />
          <circle cx="5" cy="6" r="3.5" className="fill-paper" />
          <circle cx="28" cy="6" r="3.5" className="fill-ink" />
        </Mark>
        {t('legend.line')}
      </li>
      <li className="flex items-center gap-1">
        <Mark>
          <circle cx="24" cy="6" r="3.5" />
        </Mark>
        {t('legend.issued')}
      </li>
      <li className="flex items-center gap-1">
        <Mark>
          <path d="M8 6H40M24 1V11" />
        </Mark>
        {t('legend.approved')}
      </li>
      <li className="flex items-center gap-1">
        <Mark>
          <path d="M2 6H42" strokeDasharray="2 3" />
          <path d="M40 2L46 6L40 10" />
        </Mark>
        {t('legend.unfinished')}
      </li>
    </ul>
  );
};
