import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language';
import { ReportFilePanel } from '../../../src/provenance/report-file/report-file-panel';
import {
  createReportStore,
  type ReportStore,
} from '../../../src/provenance/report-file/report-store';
import { useReportFile } from '../../../src/provenance/report-file/use-report-file';
import { FigureDetails } from '../../../src/provenance/figure-details';
import { OpenedReportContext } from '../../../src/provenance/opened-report-context';
import { buildDataset } from '../../support/build-dataset';
import { CHANGED_TEXT, REPORT_BASIS, REPORT_TEXT, toFile } from '../../support/build-report';
import { renderIn } from '../../support/render-in';

const dataset = buildDataset();
const criminal = dataset.observationByReference.get('civil@2024');

const Harness = ({ store }: { readonly store: ReportStore }) => {
  const { state } = useReportFile(store);
  const paragraphs = state.opened?.paragraphs;
  return (
    <OpenedReportContext value={paragraphs && { source: 'paper', paragraphs }}>
      <ReportFilePanel
        dataset={dataset}
        basis={REPORT_BASIS}
        names={new Map()}
        state={state}
        store={store}
      />
      {criminal ? (
        <section aria-label="figure">
          <FigureDetails dataset={dataset} observations={[criminal]} />
        </section>
      ) : null}
    </OpenedReportContext>
  );
};

/** Reading and checking take their time in pieces; a busy machine takes longer. */
const SOON = { timeout: 8000 };

const WORDS = {
  zh: {
    choose: '选择文件',
    opened: '已打开：report.txt',
    check: '用此文件核对全部数字',
    allFound: '3处引用全部在所引段落中找到，文本中的7个数字均有对应。',
    faults: '3处引用找到2处；文本中7个数字有1个没有对应。',
    uncovered: '未经解释（1）',
    missing: '未在所引段落找到（1）',
    refused: '未能使用s.png： 文件不是文本。已打开的report.txt不受影响。',
    close: '关闭文件',
    reason: '报告年度',
  },
  en: {
    choose: 'Choose a file',
    opened: 'Opened: report.txt',
    check: 'Check all figures against this file',
    allFound:
      'All 3 citations were found in their paragraphs, and all 7 numbers in the text are accounted for.',
    faults: '2 of 3 citations were found; 1 of 7 numbers in the text are not accounted for.',
    uncovered: 'Unexplained (1)',
    missing: 'Not in the cited paragraph (1)',
    refused: 's.png cannot be used: the file is not text.report.txt stays open.',
    close: 'Close the file',
    reason: 'Year of the report',
  },
} as const;

describe.each<Language>(['zh', 'en'])('the report file in %s', (language) => {
  const words = WORDS[language];
  const start = async () => {
    // A file's own type does not keep a reader from choosing it.
    const user = userEvent.setup({ applyAccept: false });
    await renderIn(language, <Harness store={createReportStore()} />);
    return { user, input: screen.getByLabelText(words.choose, { selector: 'input' }) };
  };

  test('is opened, shows the passage of a figure with its token marked, and is checked', async () => {
    const { user, input } = await start();
    expect(document.querySelector('mark')).toBeNull();
    await user.upload(input, toFile(REPORT_TEXT));
    expect(await screen.findByText(words.opened, undefined, SOON)).toBeTruthy();
    const figure = within(screen.getByRole('region', { name: 'figure' }));
    const mark = await figure.findByText('1 000 件', undefined, SOON);
    expect(mark.tagName).toBe('MARK');
    await user.click(screen.getByRole('button', { name: words.check }));
    expect(await screen.findByText(words.allFound, undefined, SOON)).toBeTruthy();
    expect(screen.getByText(words.reason)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.close }));
    expect(screen.queryByText(words.opened)).toBeNull();
    expect(document.querySelector('mark')).toBeNull();
  });

  test('that differs says which figures, and which numbers nothing explains', async () => {
    const { user, input } = await start();
    await user.upload(input, toFile(CHANGED_TEXT));
    await user.click(await screen.findByRole('button', { name: words.check }, SOON));
    expect(await screen.findByText(words.faults, undefined, SOON)).toBeTruthy();
    const list = (title: string) =>
      within(screen.getByText(title).closest('details') ?? document.body);
    expect(list(words.missing).getByText('300件')).toBeTruthy();
    expect(list(words.uncovered).getByText('301').tagName).toBe('MARK');
  });

  test('may be dropped; a bad one is refused in words and costs the open one nothing', async () => {
    const { user, input } = await start();
    const place = input.parentElement ?? document.body;
    const transfer = (file: File) => ({
      dataTransfer: { types: ['Files'], files: { item: () => file } },
    });
    fireEvent.dragOver(place, transfer(toFile(REPORT_TEXT)));
    fireEvent.drop(place, transfer(toFile(REPORT_TEXT)));
    expect(await screen.findByText(words.opened, undefined, SOON)).toBeTruthy();
    await user.upload(input, toFile(new Uint8Array([1, 0, 2]), 's.png'));
    expect((await screen.findByRole('alert', {}, SOON)).textContent).toBe(words.refused);
    expect(screen.getByText(words.opened)).toBeTruthy();
  });

  test('dropped beside its place does not make the browser leave the page', async () => {
    await start();
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'] } });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
