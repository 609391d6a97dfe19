import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { DataSection } from '../../../src/take-away/data/data-section';
import * as saving from '../../../src/ui/save-file';
import { PICTURE_CASES } from '../../pictures/cases';
import { renderIn } from '../../support/render-in';
import { takeReal } from '../../support/take-real';

afterEach(() => vi.restoreAllMocks());

const caseOf = (kind: string, name: string) => {
  const found = PICTURE_CASES.find((own) => own.spec.kind === kind && own.name === name);
  if (!found) throw new Error(`no case ${kind} ${name}`);
  return found;
};

test.each([
  ['zh', '图中所示（17行，17个数字）', '此筛选下全部（1575个数字）'],
  ['en', 'As shown (17 rows, 17 figures)', 'Everything under this filter (1,575 figures)'],
] as const)('says in %s how much there is, in either scope', async (language, shown, all) => {
  const taken = await takeReal(caseOf('series', 'plain'), [language]);
  await renderIn(language, <DataSection taken={taken} />);
  expect(screen.getByRole('radio', { name: shown })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: all }));
  expect(screen.getByRole('radio', { name: all })).toHaveProperty('checked', true);
});

test('a text file has the size that stands beside its button', async () => {
  const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => {});
  const taken = await takeReal(caseOf('series', 'plain'), ['en']);
  await renderIn('en', <DataSection taken={taken} />);
  const sizes = ['CSV', 'JSON', 'SDMX-CSV'];
  for (const name of sizes) {
    const button = screen.getByRole('button', { name });
    const [, about = ''] = /([\d.]+ k?B)$/.exec(button.parentElement?.textContent ?? '') ?? [];
    await userEvent.click(button);
    const status = await screen.findByText(new RegExp(`^Saved: .*\\(${about}\\)$`));
    expect(status).toBeTruthy();
  }
  expect(save.mock.calls.map(([name]) => /_en\.(.+)$/.exec(name)?.[1])).toEqual([
    'csv',
    'json',
    'sdmx.csv',
  ]);
});

test.each(['XLSX', 'CSV', 'JSON', 'Copy table'])(
  'an exhibit without data says so, and nothing is saved or copied: %s',
  async (name) => {
    const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => {});
    const taken = await takeReal(caseOf('series', 'nothing'), ['en']);
    await renderIn('en', <DataSection taken={taken} />);
    await userEvent.click(screen.getByRole('button', { name }));
    await screen.findByText('There is nothing here to take away.');
    expect(save).not.toHaveBeenCalled();
  },
);
