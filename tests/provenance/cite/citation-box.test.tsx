import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Citable } from '../../../src/provenance/cite/cited-source';
import { CitationBox } from '../../../src/provenance/cite/citation-box';
import { renderIn } from '../../support/render-in';

const CITABLE: Citable = {
  documents: [],
  item: { reference: 'x@2024', name: { zh: '名称', en: 'Name' } },
  view: {
    name: { zh: '观测台', en: 'Observatory' },
    version: '1',
    address: 'https://example.org/?ed=2024&lang=en',
  },
  accessed: '2026-11-28',
  language: 'en',
};

const show = async () => {
  const user = userEvent.setup();
  await renderIn('en', <CitationBox citable={CITABLE} />);
  return {
    user,
    style: screen.getByRole<HTMLSelectElement>('combobox'),
    box: screen.getByRole<HTMLTextAreaElement>('textbox'),
  };
};

test('the style is remembered for the next citation', async () => {
  const { user, style } = await show();
  expect(style.value).toBe('apa');
  await user.selectOptions(style, 'csl-json');
  cleanup();
  const next = await show();
  expect(next.style.value).toBe('csl-json');
  expect(next.box.value).toContain('"container-title": "Observatory"');
});

test('what another version has stored is not taken for a style', async () => {
  localStorage.setItem('citation-style', '"mla"');
  expect((await show()).style.value).toBe('apa');
});

test('a browser that stores nothing says so, and the style holds', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const { user, style } = await show();
  await user.selectOptions(style, 'chicago');
  expect(style.value).toBe('chicago');
  expect(screen.getByRole('status').textContent).toMatch(/keeps no settings/);
});

test('a clipboard that is refused says so, and the text is selected', async () => {
  const { user, box } = await show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('no', 'NotAllowedError'),
  );
  await user.click(screen.getByRole('button', { name: 'Copy the citation' }));
  expect(screen.getByRole('status').textContent).toMatch(/blocked copying/);
  const { selectionStart, selectionEnd, value } = box;
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
});
