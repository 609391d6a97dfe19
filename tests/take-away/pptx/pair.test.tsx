import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../../../src/exhibits/campaigns/spec';
import { PLAIN_FIGURES } from '../../../src/exhibits/figures/spec';
import { PLAIN_GROWTH } from '../../../src/exhibits/growth/spec';
import { otherSideOf } from '../../../src/exhibits/pair/other-side';
import { toPair } from '../../../src/exhibits/pair/pair';
import { PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { toSlides } from '../../../src/take-away/pptx/to-slides';
import { partOf, unpack, writeSlides } from '../../support/read-pptx';
import { takeReal } from '../../support/take-real';

const FIRST = setClause(NO_FILTER, 'right', ['trademark']);
const SECOND = setClause(NO_FILTER, 'right', ['copyright']);

test.each([PLAIN_SERIES, PLAIN_BREAKDOWN, PLAIN_FIGURES, PLAIN_GROWTH, PLAIN_CAMPAIGNS])(
  'slides of two sides of $kind name both',
  async (spec) => {
    const { exhibit, answer } = await takeReal({ spec, filter: FIRST }, ['en']);
    const { ground, records } = answer.asked;
    const asked = { ground, records, spec, filter: FIRST };
    const pair = toPair(exhibit, asked, otherSideOf(FIRST, SECOND));
    if (!pair) throw new Error(spec.kind);
    const slides = toSlides(pair);
    const parts = unpack(await writeSlides(slides, ['en']));
    const text = slides
      .map((_, at) => partOf(parts, `ppt/slides/slide${at + 1}.xml`).documentElement.textContent)
      .join('\n');
    for (const name of ['Trademarks', 'Copyright']) expect(text).toContain(name);
    expect(text).toContain('side by side');
    expect(text).toMatch(/Trademarks, all protection systems; beside it: Copyright/);
  },
);
