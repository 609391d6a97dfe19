import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDescriptor } from '../../scripts/read-package.mts';

const FOLDER = join(process.cwd(), 'public', 'data');
const REPORT = join(process.cwd(), '..', 'shared', 'source', 'report-2024.txt');
const has = existsSync(REPORT);

/** Proper names and official titles of the report that a text of ours cannot word otherwise. */
const PROPER_NAMES = [
  '最高人民法院知识产权法庭',
  '海外知识产权纠纷应对指导地方分中心',
  '海外知识产权纠纷应对指导',
  '知识产权硕士学位教育项目',
  '国家级知识产权公共服务机构',
  '中国法院十大知识产权案件',
  '全国人民代表大会常务委员会',
  '江苏省无锡市新吴区人民检察院',
  '世界知识产权组织仲裁与调解中心',
  '海湾阿拉伯国家合作委员会',
  '院线电影版权保护专项工作',
  '全国海关知识产权保护专项行动',
  '价格监督检查和反不正当竞争守护行动',
  '网络市场监管促发展保安全专项行动',
  '销售假冒注册商标的商品罪',
  '非法制造、销售非法制造的注册商标标识罪',
  '数罪或他罪中含侵犯知识产权行为',
  '侵犯商业秘密等侵犯知识产权',
  '守护地理标志促进乡村振兴',
  '知识产权转化运用促进高质量发展',
  '全国首届打击网络侵权盗版集中办案活动',
  '中华人民共和国著作权法实施条例',
  '中国共产党第二十届中央委员会第三次全体会议',
];

/** Fields that hold names which others gave: of documents, campaigns, cases and events. */
const GIVEN_NAMES: Readonly<Record<string, RegExp>> = {
  sources: /^/,
  instruments: /^(title|amendedBy)$/,
  campaigns: /^(name|results\.\d+\.name)$/,
  cases: /^(name|parties\.\d+\.name)$/,
  events: /^name$/,
};

interface Text {
  readonly kind: string;
  readonly place: string;
  readonly field: string;
  readonly zh: unknown;
  readonly en: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textsIn = (value: unknown, at: Omit<Text, 'zh' | 'en'>): readonly Text[] => {
  if (!isObject(value)) return [];
  if ('zh' in value || 'en' in value) return [{ ...at, zh: value['zh'], en: value['en'] }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, { ...at, field: at.field ? `${at.field}.${key}` : key }),
  );
};

const texts = readDescriptor(FOLDER)
  .resources.filter(({ kind }) => kind !== 'search')
  .flatMap(({ path, kind }) => {
    const records: readonly unknown[] = JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
    return records.flatMap((record) => {
      const name = isObject(record) ? String(record['id'] ?? record['indicator']) : '';
      return textsIn(record, { kind, place: `${path}:${name}`, field: '' });
    });
  });

const isFilled = (text: unknown) => typeof text === 'string' && text.trim() !== '';

test('every text of the data has both languages', () => {
  expect(texts.length).toBeGreaterThan(2000);
  const half = texts.filter(({ zh, en }) => !isFilled(zh) || !isFilled(en));
  expect(half.map(({ place, field }) => `${place}:${field}`)).toEqual([]);
});

test.each(['zh', 'en'] as const)('no two indicators have one name in %s', (language) => {
  const names = texts
    .filter(({ kind, field }) => kind === 'indicators' && field === 'name')
    .map((text) => text[language]);
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  ['zh', '所印', /所印|印作|印为/],
  ['zh', 'an informal short form', /知产(?!宝)|地标|商秘/],
  [
    'en',
    'the day before the month',
    /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  ],
  [
    'en',
    'a word of the workshop',
    /\bstored\b|\btells this figure\b|\bshoddy\b|\bpatent offices\b(?! with)/i,
  ],
] as const)('no %s text of ours has %s', (language, _what, pattern) => {
  const found = texts.filter(
    ({ kind, [language]: text }) => kind !== 'sources' && pattern.test(String(text)),
  );
  expect(found.map(({ place, field }) => `${place}:${field}`)).toEqual([]);
});

describe.skipIf(!has)(`the texts of the data and the report, if there is ${REPORT}`, () => {
  const report = has ? readFileSync(REPORT, 'utf8').replaceAll(/\s/g, '') : '';
  const LENGTH = 12;

  /** The first twelve Chinese characters in a row that stand in the report as well. */
  const findCopy = (text: string): string | undefined => {
    const own = PROPER_NAMES.reduce((rest, name) => rest.replaceAll(name, '|'), text);
    for (const [run] of own.replaceAll(/\s/g, '').matchAll(/\p{Script=Han}{12,}/gu)) {
      for (let at = 0; at + LENGTH <= run.length; at += 1) {
        const part = run.slice(at, at + LENGTH);
        if (report.includes(part)) return part;
      }
    }
    return undefined;
  };

  test('share no twelve Chinese characters in a row but in proper names', () => {
    const copies = texts
      .filter(({ kind, field }) => !GIVEN_NAMES[kind]?.test(field))
      .flatMap(({ place, field, zh }) => {
        const copy = findCopy(String(zh));
        return copy ? [`${place}:${field}: ${copy}`] : [];
      });
    expect(copies).toEqual([]);
  });

  test('no proper name is on the list in vain', () => {
    const ours = texts.map(({ zh }) => String(zh));
    const idle = PROPER_NAMES.filter(
      (name) => !report.includes(name) || !ours.some((text) => text.includes(name)),
    );
    expect(idle).toEqual([]);
  });
});
