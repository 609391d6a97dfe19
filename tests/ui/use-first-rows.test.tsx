import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useFirstRows } from '../../src/ui/use-first-rows';

const ROWS = Array.from({ length: 40 }, (_, row) => row);
const counts: number[] = [];

const List = ({ rows }: { readonly rows: readonly number[] }) => {
  const shown = useFirstRows(rows);
  counts.push(shown.length);
  return shown.map((row) => <i key={row} />);
};

test('a long list begins with what a screen shows, and is soon whole', () => {
  const { container } = render(<List rows={ROWS} />);
  expect(counts[0]).toBeLessThan(ROWS.length);
  expect(container.querySelectorAll('i')).toHaveLength(ROWS.length);
  expect(renderToString(<List rows={ROWS.slice(0, 3)} />)).toBe('<i></i><i></i><i></i>');
});
