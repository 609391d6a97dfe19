import { describe, expect, test } from 'vitest';
import type { Citable, CitedSource, CitedView } from '../../../src/provenance/cite/cited-source';
import { readWhitePaper, withoutTones } from '../../../src/provenance/cite/cited-source';
import {
  CITATION_STYLES,
  type CitationStyle,
  formatCitation,
} from '../../../src/provenance/cite/format-citation';

const URL = 'https://www.cnipa.gov.cn/art/2025/4/25/art_3514_199334.html';

const PAPER: CitedSource = {
  id: 'cnipa-2024',
  title: {
    zh: '二〇二四年中国知识产权保护状况',
    en: 'Intellectual Property Protection in China 2024',
  },
  author: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration' },
  abbreviation: 'CNIPA',
  published: '2025-04-25',
  url: URL,
  kind: 'white-paper',
  language: 'chinese',
};

const ARTICLE: CitedSource = {
  id: 'some-2010-article',
  title: { zh: '一百%的文章_1', en: 'Article & more' },
  published: null,
  url: null,
  kind: 'article',
};

const FIGURE: Citable['item'] & Pick<Citable['documents'][number], 'place'> = {
  reference: 'court.civil1.received@2024',
  name: {
    zh: '知识产权民事一审新收案件，2024年',
    en: 'First-instance IP civil cases received, 2024',
  },
  place: { zh: '一（一）第2段', en: 'section 1.1, para. 2' },
};

const VIEW: CitedView = {
  name: { zh: '知识产权保护观测台', en: 'IP Protection Observatory' },
  version: '2024.1',
  address: 'https://example.org/?view=indicators',
};

const VIEW_ZH =
  '“知识产权民事一审新收案件，2024年”. 知识产权保护观测台, 版本 2024.1. 访问日期 2026-11-23. https://example.org/?view=indicators';
const VIEW_EN =
  '"First-instance IP civil cases received, 2024." IP Protection Observatory, version 2024.1. Accessed 2026-11-23. https://example.org/?view=indicators';
const VIEW_GBT =
  '知识产权民事一审新收案件，2024年[DB/OL]. 知识产权保护观测台, 版本 2024.1[2026-11-23]. https://example.org/?view=indicators.';
const VIEW_APA =
  'First-instance IP civil cases received, 2024. (n.d.). IP Protection Observatory (Version 2024.1). Retrieved November 23, 2026, from https://example.org/?view=indicators';
const VIEW_CHICAGO =
  '“First-instance IP civil cases received, 2024.” IP Protection Observatory, version 2024.1. Accessed November 23, 2026. https://example.org/?view=indicators.';

const cite = (style: CitationStyle, source = PAPER, { place, ...item } = FIGURE) =>
  formatCitation(style, {
    documents: [{ source, place }],
    item,
    view: VIEW,
    accessed: '2026-11-23',
    language: 'en',
  });

describe('a figure of the white paper is cited', () => {
  test('by GB/T 7714—2015', () => {
    expect(cite('gbt7714')).toBe(
      `国家知识产权局. 二〇二四年中国知识产权保护状况[R/OL]. (2025-04-25): 一（一）第2段[2026-11-23]. ${URL}.\n${VIEW_GBT}`,
    );
  });

  test('by APA 7, title transliterated with tones, no full stop after the address', () => {
    expect(cite('apa')).toBe(
      [
        `China National Intellectual Property Administration. (2025). Èr líng èr sì nián Zhōngguó zhīshi chǎnquán bǎohù zhuàngkuàng [Intellectual property protection in China 2024]. ${URL}`,
        '(China National Intellectual Property Administration [CNIPA], 2025, section 1.1, para. 2)',
        VIEW_APA,
      ].join('\n'),
    );
  });

  test('by Chicago, as note and in the bibliography', () => {
    expect(cite('chicago')).toBe(
      [
        `China National Intellectual Property Administration, Er ling er si nian Zhongguo zhishi chanquan baohu zhuangkuang 二〇二四年中国知识产权保护状况 [Intellectual property protection in China 2024] (2025), section 1.1, para. 2, ${URL}.`,
        `China National Intellectual Property Administration. Er ling er si nian Zhongguo zhishi chanquan baohu zhuangkuang 二〇二四年中国知识产权保护状况 [Intellectual property protection in China 2024]. 2025. ${URL}.`,
        VIEW_CHICAGO,
      ].join('\n'),
    );
  });

  test('in BibTeX', () => {
    expect(cite('bibtex')).toBe(`@techreport{cnipa2024ipprotection,
  author      = {{国家知识产权局}},
  title       = {二〇二四年中国知识产权保护状况},
  institution = {国家知识产权局},
  year        = {2025},
  date        = {2025-04-25},
  url         = {${URL}},
  urldate     = {2026-11-23},
  language    = {chinese},
  mark        = {R},
  media       = {OL},
  note        = {English title: Intellectual Property Protection in China 2024. Cited: section 1.1, para. 2}
}

@misc{ipobservatory-court-civil1-received-2024,
  title       = {{First-instance IP civil cases received, 2024}},
  howpublished = {IP Protection Observatory, version 2024.1},
  url         = {https://example.org/?view=indicators},
  urldate     = {2026-11-23}
}`);
  });

  test('in plain words', () => {
    expect(cite('plain-zh')).toBe(
      `国家知识产权局：《二〇二四年中国知识产权保护状况》，2025-04-25发布，一（一）第2段，${URL}（访问日期：2026-11-23）。\n${VIEW_ZH}`,
    );
    expect(cite('plain-en')).toBe(
      `China National Intellectual Property Administration, Intellectual Property Protection in China 2024 (二〇二四年中国知识产权保护状况), published 2025-04-25, section 1.1, para. 2, ${URL} (accessed 2026-11-23).\n${VIEW_EN}`,
    );
  });
});

describe('of a document of which little is known', () => {
  const { place: _, ...bare } = FIGURE;

  test.each([
    ['gbt7714', '一百%的文章_1[EB].'],
    ['apa', '[Article & more]. (n.d.).\n([Article & more], n.d.)'],
    ['chicago', '一百%的文章_1 [Article & more] (n.d.).\n一百%的文章_1 [Article & more]. n.d.'],
    ['plain-zh', '《一百%的文章_1》。'],
    ['plain-en', 'Article & more (一百%的文章_1).'],
  ] as const)('nothing is made up: %s', (style, expected) => {
    const found = cite(style, ARTICLE, bare).split('\n').slice(0, -1).join('\n');
    expect(found).toBe(expected);
  });

  test('BibTeX leaves out what is not known, and escapes what it would read as commands', () => {
    expect(cite('bibtex', ARTICLE, bare).split('\n\n')[0]).toBe(`@misc{some2010article,
  title       = {一百\\%的文章\\_1},
  mark        = {EB},
  note        = {English title: Article \\& more}
}`);
  });

  test('no style words an absent part as undefined or null', () => {
    for (const style of CITATION_STYLES) {
      expect(cite(style, ARTICLE, bare)).not.toMatch(/undefined|null/);
    }
  });
});

describe('of a document in a third language', () => {
  const { place: _, ...bare } = FIGURE;
  const korean: CitedSource = {
    ...ARTICLE,
    title: { zh: '中文译名', en: 'English translation' },
    language: 'korean',
    original: '중국법원 48만여 건',
  };

  test.each([
    ['gbt7714', '중국법원 48만여 건[EB].'],
    ['apa', '[English translation]. (n.d.).'],
    ['chicago', '중국법원 48만여 건 [English translation] (n.d.).'],
    ['plain-zh', '《중국법원 48만여 건》（译名：中文译名）。'],
    ['plain-en', 'English translation (중국법원 48만여 건).'],
  ] as const)('the title is its own: %s', (style, expected) => {
    expect(cite(style, korean, bare).split('\n')[0]).toBe(expected);
  });

  test('BibTeX says its language', () => {
    const [entry] = cite('bibtex', korean, bare).split('\n\n');
    expect(entry).toContain('title       = {중국법원 48만여 건}');
    expect(entry).toContain('language    = {korean}');
    expect(entry).not.toContain('chinese');
  });
});

describe('the title of a white paper', () => {
  test('is read for any edition', () => {
    expect(readWhitePaper('二〇二五年中国知识产权保护状况')).toEqual({
      year: '2025',
      romanized: 'Èr líng èr wǔ nián Zhōngguó zhīshi chǎnquán bǎohù zhuàngkuàng',
      translated: 'Intellectual property protection in China 2025',
    });
    expect(readWhitePaper('中国法院知识产权司法保护状况（2019）')).toBeUndefined();
  });

  test('loses its tone marks but not its dots', () => {
    expect(withoutTones('Èr líng lǜ ǚ')).toBe('Er ling lü ü');
  });
});

test('every style says of a reprint that it was read on one, and an English document keeps its own title', () => {
  for (const style of CITATION_STYLES) {
    const own = cite(style, {
      ...ARTICLE,
      mirror: 'reprint',
      language: 'english',
      original: 'Article & more',
    });
    expect(own, style).toMatch(/read on a reprint|据转载页核对/i);
    expect(cite(style, ARTICLE), style).not.toMatch(/reprint|转载/i);
    expect(own, style).toContain(style === 'bibtex' ? 'Article \\& more' : 'Article & more');
  }
});

test('every style says of the copy of a dataset that it is one, and not a reprint', () => {
  for (const style of CITATION_STYLES) {
    const own = cite(style, { ...ARTICLE, mirror: 'dataset' });
    expect(own, style).toMatch(/read in a copy of the dataset|据数据集副本核对/i);
    expect(own, style).not.toMatch(/reprint|转载/i);
  }
});
