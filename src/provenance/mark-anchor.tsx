import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkName } from './mark-name';
import { type ListOfSources, MarkLinkContext } from './mark-link-context';
import './facts';

interface MarkAnchorProps {
  readonly list?: ListOfSources;
  readonly mark?: MarkName | undefined;
  /** Hears that a reader goes there. */
  readonly onLeave?: (() => void) | undefined;
}

const NAMES = { marks: 'allMarks', conflicts: 'allConflicts' } as const;

/** A link to the list of all marks, at this one, or to that of contradictions between documents; nothing where exhibits are only looked at. */
export const MarkAnchor = ({ list = 'marks', mark, onLeave }: MarkAnchorProps) => {
  const { t } = useTranslation('facts');
  const link = use(MarkLinkContext)?.(list, mark);
  if (!link) return null;
  return (
    <a
      href={link.address}
      className="inline-flex min-h-6 items-center text-accent underline decoration-hairline underline-offset-4 hover:decoration-current pointer-coarse:min-h-11"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onLeave?.();
        link.open();
      }}
    >
      {t(NAMES[list])}
    </a>
  );
};
