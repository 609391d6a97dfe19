import type { ReactNode } from 'react';

interface FaultListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly open?: boolean;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

const MOST = 200;

/** A headed list that opens; nothing where it is empty. Long lists are cut: what is wrong shows in the first of them. */
export const FaultList = <T,>({ title, items, open = true, keyOf, children }: FaultListProps<T>) =>
  items.length === 0 ? null : (
    <details open={open} className="py-1">
      <summary className="font-semibold">{title}</summary>
      <ul className="max-h-64 overflow-auto">
        {items.slice(0, MOST).map((item, index) => (
          <li key={`${keyOf(item)} ${index}`} className="break-words border-b border-hairline py-1">
            {children(item)}
          </li>
        ))}
      </ul>
    </details>
  );
