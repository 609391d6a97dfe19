import { useEffect, useId, useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { clickProps } from '../../ui/choose-props';
import type { RegisterRow } from './answer';
import type { CountedItem } from './counted-items';
import { IdentityDetails } from './identity-details';
import { IdentityDrawing, IdentityLens } from './identity-drawing';
import { toIdentityWords } from './identity-words';
import { layoutIdentity } from './layout-identity';
import { toPartColors } from './to-figure-rows';
import { ExplainedVerdict } from './verdict-badge';

interface IdentityRowProps {
  readonly dataset: Dataset;
  readonly items: ReadonlyMap<string, CountedItem>;
  readonly row: RegisterRow;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** An identity that the link opens is brought into view, once. */
const useScrolledTo = (open: boolean) => {
  const item = useRef<HTMLLIElement>(null);
  const openedByLink = useRef(open);
  useEffect(() => {
    if (openedByLink.current) item.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return item;
};

/** One identity: name and formula, drawing, verdict; opens to its figures. */
export const IdentityRow = (props: IdentityRowProps) => {
  const { dataset, items, row, open, onToggle } = props;
  const details = useId();
  const item = useScrolledTo(open);
  const { checked } = row;
  const language = useLanguage();
  const words = useMemo(
    () => toIdentityWords({ dataset, language }, checked),
    [dataset, language, checked],
  );
  const { verdict } = checked;
  const layout = layoutIdentity(checked);
  return (
    <li
      ref={item}
      className={`border-b border-hairline ${verdict === 'off' ? 'shadow-[inset_3px_0_0_var(--color-ink)]' : ''} ${row.scope === 'whole' ? 'text-ink-muted' : ''}`}
    >
      <div className="grid items-center gap-x-5 gap-y-1 py-1.5 sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3.2fr)]">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          className="group flex items-start gap-1.5 rounded text-start pointer-coarse:min-h-11"
          {...clickProps(onToggle)}
        >
          <span aria-hidden="true" className="w-5 shrink-0 text-center text-ink-muted">
            {open ? '▾' : '▸'}
          </span>
          <span className="min-w-0">
            <span className="block font-semibold group-hover:underline">{words.title}</span>
            <span className="line-clamp-1 text-12 text-ink-muted">{words.formula}</span>
          </span>
        </button>
        {layout ? (
          <div className="flex gap-2 ps-6.5 sm:ps-0">
            <IdentityDrawing layout={layout} colors={toPartColors(dataset, checked)} />
            {layout.lens ? (
              <div className="w-20 shrink-0 rounded bg-sunken">
                <IdentityLens lens={layout.lens} />
              </div>
            ) : null}
          </div>
        ) : (
          <span />
        )}
        <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 ps-6.5 text-12 sm:ps-0">
          <ExplainedVerdict checked={checked} />
          <span>{words.short}</span>
        </div>
      </div>
      {open ? (
        <div id={details}>
          <IdentityDetails {...{ dataset, items, checked, words, layout }} />
        </div>
      ) : null}
    </li>
  );
};
