import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import { FailingSign } from '../../provenance/failing-mark';
import { clickProps } from '../../ui/choose-props';
import { formatGrowth } from '../../wording/format-growth';
import { RightMarks, ValueText, WholeReason } from './observation-cell';
import type { ObservationRow } from './observation-row';
import { type ListQuery, useNewQuery } from './use-new-query';
import './words';

interface ObservationCardsProps {
  readonly dataset: Dataset;
  readonly rows: readonly ObservationRow[];
  readonly query: ListQuery;
  readonly open: string | undefined;
  readonly onOpen: (reference: string) => void;
}

/** In CSS pixels: name, value and year, right and place on a line each. A card with more is measured when it comes into sight. */
const CARD_HEIGHT = 92;
const OVERSCAN = 4;

type CardProps = Omit<ObservationCardsProps, 'rows' | 'query'> & { readonly row: ObservationRow };

const Card = ({ dataset, row, open, onOpen }: CardProps) => {
  const { observation, whole } = row;
  return (
    <button
      type="button"
      aria-expanded={row.reference === open}
      className={`flex w-full flex-col gap-0.5 border-b py-2.5 border-hairline text-start ${whole ? 'text-ink-muted' : ''}`}
      {...clickProps(() => onOpen(row.reference))}
    >
      <span className="line-clamp-2">{row.name}</span>
      {row.part ? <span className="truncate text-12 text-ink-muted">{row.part}</span> : null}
      <WholeReason dataset={dataset} row={row} />
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-16">
          <FailingSign observation={observation} />
          <ValueText dataset={dataset} row={row} />
        </span>
        <span>{observation.time}</span>
        {observation.growth ? <span>{formatGrowth(observation.growth)}</span> : null}
      </span>
      <span className="flex min-w-0 gap-x-3 text-12 text-ink-muted">
        <span className="shrink-0">
          <RightMarks dataset={dataset} row={row} />
        </span>
        <span className="truncate">{row.place || row.document}</span>
      </span>
    </button>
  );
};

/** The listed figures on a phone: cards below one another, only those in sight in the page. */
export const ObservationCards = ({ rows, query, ...rest }: ObservationCardsProps) => {
  const { t } = useTranslation('list');
  const list = useRef<HTMLUListElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- read anew in every render; nothing here is memoized on it
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => rows[index]?.reference ?? index,
    overscan: OVERSCAN,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  useNewQuery(query, () => {
    if ((list.current?.getBoundingClientRect().top ?? 0) < 0) list.current?.scrollIntoView();
  });
  return (
    <ul
      ref={list}
      aria-label={t('title')}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        return row ? (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{
              transform: `translateY(${start - virtualizer.options.scrollMargin}px)`,
            }}
          >
            <Card {...rest} row={row} />
          </li>
        ) : null;
      })}
    </ul>
  );
};
