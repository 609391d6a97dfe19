import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { linkWords } from '../../src/show/link-words';
import { DroppedParts } from '../../src/views/dropped-parts';
import { parseLink } from '../support/links';
import { renderIn } from '../support/render-in';

const TURNING = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const LINK = '?right=%E2%80%AEkramedart%E2%81%A6&%E2%80%8Fcolour=red%E2%80%AB';

test('what a link holds cannot turn the words that report it, on the page and over slides', async () => {
  const { dropped } = parseLink(LINK);
  expect(dropped).toHaveLength(2);
  await renderIn('en', <DroppedParts dropped={dropped} onDismiss={() => undefined} />);
  const text = screen.getByRole('alert').textContent;
  expect(text).toContain('“kramedart” is not a possible value of “right”');
  expect(text).toContain('there is no setting named “colour”');
  expect(text).not.toMatch(TURNING);
  for (const language of ['zh', 'en'] as const) {
    const lines = linkWords(dropped, ['\u202ec!z'], language);
    expect(lines.join('\n')).toContain('kramedart');
    expect(lines.join('\n')).not.toMatch(TURNING);
  }
});
