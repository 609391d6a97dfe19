import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { PLAIN_FLOW } from '../../../src/exhibits/flow/spec';
import { PLAIN_OFFENCES } from '../../../src/exhibits/offences/spec';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('each cell is a figure that opens its source, or says that none is published', async () => {
  await renderPanel('zh', { spec: PLAIN_OFFENCES });
  const row = screen.getByRole('row', { name: /销售假冒注册商标的商品罪/ });
  const buttons = within(row).getAllByRole('button');
  expect(buttons.map((each) => each.getAttribute('aria-label')?.split('.')[0])).toEqual([
    '1959件',
    '3841件',
    '3941件',
  ]);
  expect(cellsOf(/为境外窃取/)[0]).toContain('— 未公布，余0');
  await userEvent.click(screen.getByRole('button', { name: '人数' }));
  expect(cellsOf(/销售假冒注册商标的商品罪/).map((text) => text.replaceAll(/\D/g, ''))).toEqual([
    '2962',
    '8290',
    '',
  ]);
});

test('a heading sorts, and says how', async () => {
  await renderPanel('en', { spec: PLAIN_OFFENCES });
  const heading = () => screen.getByRole('columnheader', { name: /Prosecuted/ });
  await userEvent.click(within(heading()).getByRole('button'));
  expect(heading().getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(within(heading()).getByRole('button'));
  expect(heading().getAttribute('aria-sort')).toBe('descending');
  expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe(
    'Selling goods bearing counterfeit registered trademarks',
  );
});

test('where the filter leaves nothing, it says which, and takes it back', async () => {
  await renderPanel('en', {
    spec: { ...PLAIN_FLOW, board: 'chain' },
    filter: setClause(NO_FILTER, 'system', ['customs']),
  });
  expect(
    screen.getByText(/no published figure fits “All IP rights, Customs protection”/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo the last filter' }));
  expect(screen.getByRole('heading', { name: 'Police' })).toBeTruthy();
});

test('looked at, it has no button, and both languages', async () => {
  await renderStill(['zh', 'en'], { spec: PLAIN_OFFENCES });
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.body.textContent).toContain('销售假冒商品');
  expect(document.body.textContent).toContain('Selling counterfeits');
});
