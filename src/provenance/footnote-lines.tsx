import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toPart } from '../ui/late-part';
import { Place } from '../wording/place/place';
import type { FootnoteListProps } from './footnote-list';
import './facts';

const { Part: FootnoteList } = toPart(async () => (await import('./footnote-list')).FootnoteList);

/** How many figures were found but are not in the line; opens them, each with its document. Nothing where there are none. */
export const FootnoteLines = (props: FootnoteListProps) => {
  const { length } = props.footnotes;
  const { t } = useTranslation('facts');
  const [open, setOpen] = useState(false);
  if (length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer pointer-coarse:min-h-11">
        {t('notInLine', { figures: length, count: length })}
      </summary>
      {open ? (
        <Place>
          <FootnoteList {...props} />
        </Place>
      ) : null}
    </details>
  );
};
