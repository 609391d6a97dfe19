import { describe, expect, test } from 'vitest';
import { MOST_REPORT_BYTES } from '../../../src/domain/decode-report';
import {
  createReportStore,
  type ReadableFile,
} from '../../../src/provenance/report-file/report-store';
import {
  CHANGED_TEXT,
  OTHER_EDITION,
  REPORT_BASIS,
  REPORT_TEXT,
  toFile,
} from '../../support/build-report';

const open = async (content: string | Uint8Array<ArrayBuffer>) => {
  const store = createReportStore();
  await store.open(toFile(content), REPORT_BASIS);
  return store;
};

describe('the opened report file', () => {
  test('is read into paragraphs, then checked', async () => {
    const store = await open(REPORT_TEXT);
    expect(store.get().opened?.paragraphs).toHaveLength(2);
    expect(store.get().opened?.verification).toBeUndefined();
    await store.check(REPORT_BASIS);
    expect(store.get()).toMatchObject({ progress: undefined, refused: undefined });
    expect(store.get().opened?.verification).toMatchObject({
      cited: 3,
      found: 3,
      missing: [],
      missingDates: [],
      uncovered: [],
    });
  });

  test('says what it lacks and what nothing explains', async () => {
    const store = await open(CHANGED_TEXT);
    await store.check(REPORT_BASIS);
    expect(store.get().opened?.verification).toMatchObject({
      found: 2,
      missing: [{ id: 'civil@2024;right=patent', printed: '300件' }],
      uncovered: [{ token: '301' }],
    });
  });

  test('of another edition gives no conclusion', async () => {
    const store = await open(OTHER_EDITION);
    expect(store.get().opened).toBeDefined();
    await store.check(REPORT_BASIS);
    expect(store.get()).toMatchObject({
      opened: undefined,
      refused: { reason: 'other-edition', found: 0, cited: 3 },
    });
  });

  test('may be in GB 18030', async () => {
    const gb = new Uint8Array([0x23, 0x20, 0xd2, 0xbb, 0xa1, 0xa2]);
    expect((await open(gb)).get().refused).toMatchObject({ reason: 'other-text' });
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['an empty file', '', 'empty'],
    ['a binary file', new Uint8Array([1, 0, 2]), 'binary'],
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['another text', '# 别的\n正文。', 'other-text'],
  ])('is not %s', async (_what, content, reason) => {
    expect((await open(content)).get()).toMatchObject({
      opened: undefined,
      reading: undefined,
      refused: { name: 'report.txt', reason },
    });
  });

  test('is not read where it is too large or cannot be read', async () => {
    const store = createReportStore();
    let read = 0;
    const file: ReadableFile = {
      name: 'huge.txt',
      size: MOST_REPORT_BYTES + 1,
      arrayBuffer: async () => {
        read += 1;
        throw new Error('gone');
      },
    };
    await store.open(file, REPORT_BASIS);
    expect(store.get().refused).toEqual({ name: 'huge.txt', reason: 'too-large' });
    expect(read).toBe(0);
    await store.open({ ...file, size: 1 }, REPORT_BASIS);
    expect(store.get().refused).toEqual({ name: 'huge.txt', reason: 'unreadable' });
  });

  test('stays open, with its report, when the next file is refused, and goes when it is closed', async () => {
    const store = await open(REPORT_TEXT);
    await store.check(REPORT_BASIS);
    const before = store.get().opened;
    await store.open(toFile('', 'empty.txt'), REPORT_BASIS);
    expect(store.get().opened).toBe(before);
    expect(store.get().refused).toEqual({ name: 'empty.txt', reason: 'empty' });
    store.close();
    expect(store.get()).toEqual({
      opened: undefined,
      refused: undefined,
      reading: undefined,
      progress: undefined,
    });
  });

  test('is the last one chosen, whichever is read first', async () => {
    const store = createReportStore();
    let release: (bytes: ArrayBuffer) => void = () => undefined;
    const slow: ReadableFile = {
      name: 'slow.txt',
      size: 1,
      arrayBuffer: () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    };
    const first = store.open(slow, REPORT_BASIS);
    await store.open(toFile(REPORT_TEXT, 'fast.txt'), REPORT_BASIS);
    release(await toFile(CHANGED_TEXT).arrayBuffer());
    await first;
    expect(store.get().opened?.name).toBe('fast.txt');
  });

  test('tells its listeners, until they leave', async () => {
    const store = createReportStore();
    const seen: (string | undefined)[] = [];
    const leave = store.subscribe(() => seen.push(store.get().reading));
    await store.open(toFile(REPORT_TEXT), REPORT_BASIS);
    expect(seen).toEqual(['report.txt', undefined]);
    leave();
    store.close();
    expect(seen).toHaveLength(2);
  });
});
