import { describe, expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { LANGUAGES } from '../../../src/domain/language';
import { PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { recast } from '../../../src/take-away/sentence/recast';
import {
  recastOf,
  toHtml,
  toPlainText,
  toSentence,
} from '../../../src/take-away/sentence/to-sentence';
import { takenWords } from '../../../src/take-away/taken';
import { PICTURE_CASES } from '../../pictures/cases';
import { readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';
import { takeReal } from '../../support/take-real';

const sources = new Map(readRecords('sources').map((source) => [source.id, source]));
const numbersOf = (text: string) => (text.match(/\d[\d,.]*\d|\d/g) ?? []).toSorted();

const TRADEMARK = {
  spec: { ...PLAIN_SERIES, indicators: ['court.civil1.received'] },
  filter: setClause(NO_FILTER, 'right', ['trademark']),
};

describe('one figure with its year and change', () => {
  test('is a sentence in Chinese, what is computed marked, with a note by GB/T 7714', async () => {
    const sentence = toSentence(await takeReal(TRADEMARK, ['zh']), sources, 'zh', 'gbt7714');
    const note =
      '国家知识产权局. 二〇二四年中国知识产权保护状况[R/OL]. (2025-04-25): 一（一）第2段[2026-11-28]. https://www.cnipa.gov.cn/art/2025/4/25/art_3514_199334.html.';
    expect(sentence.text).toBe(
      '2024年，知识产权民事一审新收案件（商标）为124945件，比2023年下降4.9%（推算）。',
    );
    expect(sentence.note.startsWith(note)).toBe(true);
    expect(sentence.note.endsWith('[2026-11-28]. https://example.test/?ed=2024&lang=zh.')).toBe(
      true,
    );
    expect(toPlainText(sentence)).toBe(`${sentence.text}〔1〕\n\n〔1〕 ${sentence.note}\n`);
  });

  test('names the document of the year that it compares with, too', async () => {
    const { note } = toSentence(await takeReal(TRADEMARK, ['zh']), sources, 'zh', 'gbt7714');
    const { dataset } = readGround().cube;
    const before = dataset.observationByReference.get('court.civil1.received@2023;right=trademark');
    expect(note).toContain(sources.get(before?.source.id ?? '')?.title.zh);
  });

  test('and in English, with a note by Chicago', async () => {
    const sentence = toSentence(await takeReal(TRADEMARK, ['zh']), sources, 'en', 'chicago');
    expect(sentence.text).toBe(
      'First-instance IP civil cases received (Trademarks) stood at 124,945 in 2024, down 4.9% (computed) from 2023.',
    );
    expect(sentence.note).toContain(' (2025), section 1.1, para. 2, https://www.cnipa.gov.cn/');
    expect(
      sentence.note.endsWith('November 28, 2026, https://example.test/?ed=2024&lang=en.'),
    ).toBe(true);
  });
});

test.each(PICTURE_CASES)('$spec.kind $name: says what its headline says', async (own) => {
  const taken = await takeReal(own, ['zh']);
  for (const language of LANGUAGES) {
    const { headline } = takenWords(taken, language);
    const { text, note } = toSentence(taken, sources, language, 'gbt7714');
    const told = recastOf(taken, language);
    if (told) expect(numbersOf(text)).toEqual(numbersOf(headline));
    else expect(text.startsWith(headline.replace(/[.。]$/, ''))).toBe(true);
    expect(text).toMatch(language === 'zh' ? /[^。]。$/ : /[^.]\.$/);
    for (const mark of ['推算', 'computed'])
      expect(text.split(mark)).toHaveLength(headline.split(mark).length);
    expect(note).not.toMatch(/undefined|null/);
  }
});

test('what is not the headline of one figure is not taken apart', () => {
  expect(recast('A：2024年指数为1007（2010年=100，推算）', 'A', 'zh')).toBeUndefined();
  expect(recast('列名文件71件：2024年施行16件', '一审新收案件', 'zh')).toBeUndefined();
  expect(recast('A：2024年5件；B：2024年6件', 'A', 'zh')).toBeUndefined();
  expect(recast('A: 5 in 2024; 2 more indicators', 'A', 'en')).toBeUndefined();
  expect(recast('A：2024年5件（仅公布总数，未按所选条件分列）', 'A', 'zh')?.sentence).toBe(
    '2024年，A为5件（仅公布总数，未按所选条件分列）',
  );
});

test('for a word processor it is HTML in which whatever it holds is text', () => {
  const text = '</p><script>alert(1)</script> "\'& 😀';
  const html = toHtml({ language: 'zh', text, note: '<img src=x onerror=alert(1)>' });
  expect(html).not.toMatch(/<script|<img/);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect([...page.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
    'p',
    'sup',
    'p',
    'sup',
  ]);
  expect(page.body.textContent).toBe(`${text}〔1〕〔1〕 <img src=x onerror=alert(1)>`);
});
