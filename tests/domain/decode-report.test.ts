import { expect, test } from 'vitest';
import { decodeReport, MOST_REPORT_BYTES } from '../../src/domain/decode-report';

const TEXT = '全国法院新收案件2808件。';
const utf8 = new TextEncoder().encode(TEXT);
/** 专利 in GB 18030. */
const gb = new Uint8Array([0xd7, 0xa8, 0xc0, 0xfb]);

const decode = (bytes: Uint8Array) => decodeReport(bytes, ['utf-8', 'gb18030']);

test('text is read as UTF-8, then as GB 18030, and as UTF-16 by its mark', () => {
  expect(decode(utf8)).toEqual({ ok: true, text: TEXT });
  expect(decode(gb)).toEqual({ ok: true, text: '专利' });
  expect(decode(new Uint8Array([0xff, 0xfe, 0x13, 0x4e]))).toEqual({ ok: true, text: '专' });
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ ok: true, text: TEXT });
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', new TextEncoder().encode(' \n\u3000'), 'empty'],
  ['more than 10 MB', new Uint8Array(MOST_REPORT_BYTES + 1).fill(65), 'too-large'],
  ['a NUL', new Uint8Array([65, 0, 66]), 'binary'],
  ['one NUL in a long text', new Uint8Array(1000).fill(65).fill(0, 500, 501), 'binary'],
  ['control codes', new Uint8Array([1, 2, 3, 65]), 'binary'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'pdf'],
  ['no known encoding', new Uint8Array([0xff, 0xff, 0x41]), 'encoding'],
])('%s is refused: %#', (_what, bytes, reason) => {
  expect(decode(bytes)).toEqual({ ok: false, reason });
});

test('a caller that knows its encoding gets no guess', () => {
  expect(decodeReport(gb, ['utf-8'])).toEqual({ ok: false, reason: 'encoding' });
});
