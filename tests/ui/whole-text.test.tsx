import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

/** The texts that React itself would move or remove. */
const looseTexts = (root: Node): readonly string[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const loose: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (Object.keys(node).some((key) => key.startsWith('__reactFiber')))
      loose.push(node.nodeValue ?? '');
  }
  return loose;
};

const Line = ({ count, open }: { readonly count: number; readonly open: boolean }) => (
  <p>
    {count} cases
    {open ? <b>open</b> : null} of {open ? 'all' : <i>some</i>}
  </p>
);

test('no text stands beside an element, and words and spaces are as written', () => {
  const { container, rerender } = render(<Line count={1} open />);
  expect(container.textContent).toBe('1 casesopen of all');
  expect(looseTexts(container)).toEqual([]);
  rerender(<Line count={0} open={false} />);
  expect(container.textContent).toBe('0 cases of some');
});

test('texts that another program has replaced are right after the next change', () => {
  const { container, rerender } = render(<Line count={1} open />);
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
  rerender(<Line count={2} open={false} />);
  expect(container.textContent).toBe('2 cases of some');
});

test('texts alone are one text, without an element of their own', () => {
  const { container } = render(
    <p>
      {1} {'of'} {2}
    </p>,
  );
  expect(container.innerHTML).toBe('<p>1 of 2</p>');
});

test('an element beside a text keeps its state when the text comes and goes', () => {
  const Field = ({ word }: { readonly word: string | undefined }) => (
    <p>
      {word} <input />
    </p>
  );
  const { container, rerender } = render(<Field word="a" />);
  const input = container.querySelector('input');
  rerender(<Field word={undefined} />);
  expect(container.querySelector('input')).toBe(input);
});

test('texts that become one are nothing that React warns of', () => {
  const warn = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = render(
    <p>
      {1} of {2}
    </p>,
  );
  expect(container.textContent).toBe('1 of 2');
  expect(warn).not.toHaveBeenCalled();
});
