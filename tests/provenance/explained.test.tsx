import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained, ExplainedChoices } from '../../src/provenance/explained';
import { FailingFiguresContext, FailingMark } from '../../src/provenance/failing-mark';
import { MarkList } from '../../src/provenance/mark-text';
import { MARKS } from '../../src/provenance/marks';
import en from '../../src/provenance/marks.en.json';
import zh from '../../src/provenance/marks.zh.json';
import { toReference } from '../../src/domain/observation';
import { readDataset } from '../support/read-data';
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
  // What a part waits for comes within act.
  await act(async () => {
    button.focus();
    await userEvent.keyboard('{Enter}');
  });
  expect(await screen.findByText(text)).toBeTruthy();
});

test('choices that act by themselves have one button that opens what each of them means', async () => {
  await renderIn('en', <ExplainedChoices marks={['agrees', 'differs']} />);
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  await userEvent.click(screen.getByRole('button', { name: 'What this means' }));
  expect(await screen.findByText(en.agrees.text)).toBeTruthy();
  expect(screen.getByText(en.differs.text)).toBeTruthy();
});

test('the sign of a contradiction says what it is before it leads to the check', async () => {
  const onOpen = vi.fn<(identity: string) => void>();
  const [figure] = readDataset().observations;
  if (!figure) throw new Error('no figure');
  const byReference = new Map([[toReference(figure), ['some.check']]]);
  await act(async () => {
    await renderIn(
      'zh',
      <FailingFiguresContext value={{ byReference, onOpen }}>
        <FailingMark observations={[figure]} />
      </FailingFiguresContext>,
    );
    await import('../../src/provenance/failing-button');
  });
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  await userEvent.click(screen.getByRole('button', { name: '报告中此数与相关数字不一致' }));
  expect(await screen.findByText(zh.conflict.text)).toBeTruthy();
  expect(onOpen).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText('查看核验'));
  expect(onOpen).toHaveBeenCalledWith('some.check');
});

test('all marks stand in one list with what they mean', async () => {
  expect(MARKS).toHaveLength(37);
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
  const byName = ['filtered', 'own', 'unfiltered', 'none', 'fixed', 'whole', 'agrees', 'differs'];
  const byCode = ['over', 'nearly', 'about', 'official', 'press', 'secondary'];
  const left = MARKS.filter(
    (mark) =>
      ![...byName, ...byCode].includes(mark) &&
      !code.includes(`"${mark}"`) &&
      !code.includes(`'${mark}'`),
  );
  expect(left).toEqual([]);
});
