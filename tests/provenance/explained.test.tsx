import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from '../../src/provenance/explained';
import { MarkList } from '../../src/provenance/mark-text';
import { MARKS } from '../../src/provenance/marks';
import en from '../../src/provenance/marks.en.json';
import zh from '../../src/provenance/marks.zh.json';
import { renderIn } from '../support/render-in';

test.each([
  ['zh', zh.whole.text],
  ['en', en.whole.text],
] as const)('in %s a badge opens what it means', async (language, text) => {
  await renderIn(language, <Explained mark="whole">badge</Explained>);
  const button = screen.getByRole('button', { name: 'badge' });
  expect(screen.queryByText(text)).toBeNull();
  // jsdom has no popovers: the browser's own event says that one is open.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(text)).toBeTruthy();
});

test('all marks stand in one list with what they mean', async () => {
  expect(MARKS).toHaveLength(34);
  await renderIn('en', <MarkList />);
  for (const mark of MARKS) {
    expect(screen.getByText(en[mark].name)).toBeTruthy();
    expect(screen.getByText(en[mark].text)).toBeTruthy();
  }
});

test('every explanation has its place beside its mark', () => {
  const source = join(process.cwd(), 'src');
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .filter((text) => text.includes('Explained'))
    .join('\n');
  // A badge, a kind, a hedge and a grade of evidence are marks by their own names.
  const byName = ['filtered', 'own', 'unfiltered', 'none', 'whole', 'agrees', 'differs'];
  const byCode = ['over', 'nearly', 'about', 'official', 'press', 'secondary'];
  const left = MARKS.filter(
    (mark) =>
      ![...byName, ...byCode].includes(mark) &&
      !code.includes(`"${mark}"`) &&
      !code.includes(`'${mark}'`),
  );
  expect(left).toEqual([]);
});
