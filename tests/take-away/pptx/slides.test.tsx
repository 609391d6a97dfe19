import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { PLAIN_LIST } from '../../../src/exhibits/list/spec';
import { PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { PLAIN_STATEMENT } from '../../../src/exhibits/statement/spec';
import { toPptx } from '../../../src/take-away/pptx/to-pptx';
import { toPlainText } from '../../../src/take-away/pptx/xml';
import { tidyLine } from '../../../src/url/own-line';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { elementsOf, partOf, slidesOf, unpack, writeSlides } from '../../support/read-pptx';

const SERIES = { spec: PLAIN_SERIES, filter: NO_FILTER };

/** The text of a part, with line breaks as they are shown. */
const textIn = (part: Document): string =>
  elementsOf(part, 'p')
    .map((each) =>
      [...each.children]
        .map((child) => (child.localName === 'br' ? '\n' : (child.textContent ?? '')))
        .join(''),
    )
    .join('\n');

test.each(HOSTILE_TEXTS.map((text) => ({ text })))(
  'a headline and notes of a reader are text, whatever they are: $text',
  async ({ text }) => {
    const [slide] = await slidesOf(SERIES, ['zh']);
    if (!slide) throw new Error('no slide');
    const own = { ...slide, headline: text, notes: { zh: text } };
    const parts = unpack(await writeSlides([own], ['zh']));
    for (const part of ['slides/slide1', 'notesSlides/notesSlide1'])
      expect(textIn(partOf(parts, `ppt/${part}.xml`))).toContain(toPlainText(text));
  },
);

test.each(HOSTILE_TEXTS.map((text) => ({ text })))(
  'what is filled in on the cover is text and marked once, whatever it is: $text',
  async ({ text }) => {
    const spec = { ...PLAIN_STATEMENT, speaker: tidyLine(text) || 'x' };
    const slides = await slidesOf({ spec, filter: NO_FILTER }, ['zh', 'en']);
    const parts = unpack(await writeSlides(slides, ['zh', 'en']));
    const shown = textIn(partOf(parts, 'ppt/slides/slide1.xml'));
    expect(shown).toContain(`主讲人\nSpeaker\n${toPlainText(spec.speaker)}`);
    expect(shown).toMatch(/日期\nDate\n(?:地点|此处)/);
    expect(shown.split('此处所填由演示稿作者所写')).toHaveLength(2);
  },
);

test('a cover that nobody filled in says nothing of an author', async () => {
  const slides = await slidesOf({ spec: PLAIN_STATEMENT, filter: NO_FILTER }, ['zh']);
  const parts = unpack(await writeSlides(slides, ['zh']));
  expect(textIn(partOf(parts, 'ppt/slides/slide1.xml'))).not.toContain('演示稿作者');
});

test('characters that XML cannot hold, halves of others and marks that turn what follows are gone', () => {
  expect(toPlainText('a\u0000b\u000bc\ud800d\u202ee\r\nf')).toBe('abc\ufffdde\nf');
  expect(toPlainText('👩‍👩‍👧 中文 ₂')).toBe('👩‍👩‍👧 中文 ₂');
});

test('the notes have the exact figures with their places, and the link', async () => {
  const breakdown = { spec: PLAIN_BREAKDOWN, filter: NO_FILTER };
  const slides = await slidesOf(breakdown, ['zh', 'en']);
  const link = 'https://example.test/?ed=2024&lang=zh';
  const parts = unpack(await writeSlides(slides, ['zh', 'en'], link));
  const notes = textIn(partOf(parts, 'ppt/notesSlides/notesSlide1.xml'));
  for (const observation of slides[0]?.exhibit.observations(slides[0].answer) ?? [])
    expect(notes).toContain(Number(observation.value).toLocaleString('en-US'));
  expect(notes).toContain(link);
  expect(notes).toMatch(/段/);
  expect(notes).toMatch(/para\./);
});

test('rows and columns for which there is no room are counted', async () => {
  const parts = unpack(
    await writeSlides(await slidesOf({ spec: PLAIN_LIST, filter: NO_FILTER }, ['zh'], 1), ['zh']),
  );
  const slide = partOf(parts, 'ppt/slides/slide1.xml');
  const rows = elementsOf(slide, 'tr').length - 1;
  const [, left] = /另有(\d+)行未列出/.exec(textIn(slide)) ?? [];
  expect(rows).toBeGreaterThan(3);
  expect(Number(left)).toBeGreaterThan(1000);
});

test('work that is stopped gives nothing; progress goes up', async () => {
  const slides = [...(await slidesOf(SERIES, ['zh'])), ...(await slidesOf(SERIES, ['zh']))];
  const deck = { slides, languages: ['zh'], address: '', today: '2026-11-28' } as const;
  const shares: number[] = [];
  const stop = new AbortController();
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0) stop.abort();
  };
  await expect(toPptx(deck, { signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
  expect(shares).toEqual([0, 0.5]);
});

test('a deck without slides is said to be empty', async () => {
  const none = { slides: [], languages: ['zh'], address: '', today: '2026-11-28' } as const;
  const job = { signal: new AbortController().signal, onProgress: () => {} };
  await expect(toPptx(none, job)).rejects.toThrow('empty');
});

const OFFICE = spawnSync('soffice', ['--version']).status === 0;

// Without LibreOffice on the machine there is nothing that could draw the pages.
test.skipIf(!OFFICE)('LibreOffice draws a page for every slide', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawn-'));
  try {
    const slides = [
      ...(await slidesOf(SERIES, ['zh', 'en'])),
      ...(await slidesOf({ spec: PLAIN_BREAKDOWN, filter: NO_FILTER }, ['zh', 'en'])),
      ...(await slidesOf({ spec: PLAIN_LIST, filter: NO_FILTER }, ['zh', 'en'], 1)),
    ];
    writeFileSync(join(folder, 'deck.pptx'), await writeSlides(slides, ['zh', 'en']));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
    spawnSync('soffice', [...args, join(folder, 'deck.pptx')]);
    const drawn = readFileSync(join(folder, 'deck.pdf'), 'latin1');
    expect(drawn.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
