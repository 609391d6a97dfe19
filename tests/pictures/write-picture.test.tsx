import { expect, test } from 'vitest';
import { showPictures } from '../../scripts/show-pictures.mts';
import { writePicture } from '../support/write-picture';

const write = (html: string): string => {
  const root = document.createElement('section');
  root.innerHTML = html;
  return writePicture(root, 16);
};

test('an element has its line, in the depth at which it stands', () => {
  expect(write('<p>a <b>b</b></p><hr><p>c</p>')).toBe(
    [
      '<section>',
      ' <p>',
      '  a&#32;',
      '  <b>b</b>',
      ' </p>',
      ' <hr>',
      ' <p>c</p>',
      '</section>',
      '',
    ].join('\n'),
  );
});

test('counted ids and parts of a pixel make no difference, another place does', () => {
  const draw = (id: string, x: number) =>
    write(`<svg><path id="${id}" d="M${x} 1L2 3"></path><use href="#${id}" x="${x}"></use></svg>`);
  expect(draw('zr7-c12', 4.4123)).toBe(draw('zr0-c1', 4.4321));
  expect(draw('_r_1a_', 4.4)).toBe(draw('_r_2_', 4.4));
  expect(draw('zr7-c12', 4.4)).not.toBe(draw('zr7-c12', 4.6));
});

test('what only a pointer sees, and a dialog that is shut, is no part of it', () => {
  expect(write('<a class="ink hover:red"><dialog></dialog></a>')).toBe(
    '<section>\n <a class="ink"></a>\n</section>\n',
  );
});

test('of a long list the first elements are written whole and all others in their words', () => {
  const items = Array.from({ length: 20 }, (_, at) => `<li aria-label="n${at}"><b>w${at}</b></li>`);
  const text = write(`<ul>${items.join('')}</ul>`);
  expect(text).toContain('<b>w3</b>');
  expect(text).not.toContain('<b>w4</b>');
  for (let at = 4; at < 20; at += 1) expect(text).toContain(`<!-- li: n${at} | w${at} -->`);
});

test('data stay text', () => {
  expect(write('<p title="&quot;&lt;b>">&lt;b>--&amp;</p>')).toContain(
    '<p title="&quot;&lt;b&gt;">&lt;b&gt;--&amp;</p>',
  );
});

test('the page of pictures shows first what has changed, before and now', () => {
  const page = showPictures(
    [
      { file: 'a/plain.en.html', before: '<p>same</p>', now: '<p>same</p>' },
      { file: 'a/plain.zh.html', before: '<p>old</p>', now: '<p>\n new</p>' },
      { file: 'b/plain.zh.html', before: undefined, now: '<p>added</p>' },
    ],
    '',
  );
  const [, changed = '', all = ''] = page.split('<h1>');
  expect(changed).toMatch(/2 new or changed.*old.*<p>new<\/p>.*added/s);
  expect(changed).not.toContain('same');
  expect(all).toMatch(/All 3.*same.*new.*added/s);
});
