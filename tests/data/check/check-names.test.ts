import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildText } from '../../support/build-dataset';
import {
  buildPackage,
  changeRecord,
  GOOD_RECORDS,
  type GoodKind,
} from '../../support/build-package';

const check = (kind: GoodKind, index: number, fields: Readonly<Record<string, unknown>>) => {
  const { descriptor, read } = buildPackage(changeRecord(kind, index, fields));
  return checkPackage(descriptor, read).map(formatFault);
};

const checkUnit = (short: Readonly<Record<string, string>>, name = buildText('cases')) => {
  const codelists = GOOD_RECORDS.codelists.map((each) =>
    each['id'] === 'unit'
      ? { ...each, codes: [{ id: 'case', name: buildText('case'), short }] }
      : each,
  );
  const indicators = GOOD_RECORDS.indicators.map((each, index) =>
    index === 0 ? { ...each, name } : each,
  );
  const { descriptor, read } = buildPackage({ ...GOOD_RECORDS, codelists, indicators });
  return checkPackage(descriptor, read).map(formatFault);
};

test.each<[GoodKind, string]>([
  ['indicators', 'cases'],
  ['campaigns', 'guard'],
  ['cases', 'chassis'],
  ['events', 'talks'],
])('%s: a name has no colon in either language', (kind, record) => {
  expect(check(kind, 0, { name: { zh: '手机：件数', en: 'Phones: sold' } })).toEqual([
    `${kind}.json:${record}:name.zh: found "手机：件数", expected a name without a colon`,
    `${kind}.json:${record}:name.en: found "Phones: sold", expected a name without a colon`,
  ]);
});

test.each(['新收,案件', '新收(案件', '新收-案件', '案件:'])(
  'half-width punctuation beside Chinese characters is a fault: %s',
  (zh) => {
    expect(check('indicators', 0, { definition: { zh, en: 'x' } })).toEqual([
      `indicators.json:cases:definition.zh: found "${zh}", expected full-width punctuation between Chinese characters`,
    ]);
  },
);

test.each(['新收案件(2024)', '增长13.5%，件数÷(1+35%)', 'WIPO Lex数据库'])(
  '%s is well punctuated',
  (zh) => {
    expect(check('indicators', 0, { definition: { zh, en: 'x' } })).toEqual([]);
  },
);

test.each(['cases，received', 'the “Kunlun” campaign', 'cases（new）', 'cases。'])(
  'full-width punctuation in English is a fault: %s',
  (en) => {
    expect(check('indicators', 0, { definition: { zh: '指标', en } })).toEqual([
      `indicators.json:cases:definition.en: found "${en}", expected half-width punctuation`,
    ]);
  },
);

test.each(['Organisations', 'a licence', 'itemised', 'the Programme', 'centres', 'offences'])(
  'British spelling is a fault: %s',
  (en) => {
    expect(check('indicators', 0, { definition: { zh: '指标', en } })).toEqual([
      `indicators.json:cases:definition.en: found "${en}", expected US spelling`,
    ]);
  },
);

test('words that only look British are none', () => {
  const en = 'Enterprises exercise rights, advertising rises, the analysis is precise, four hours';
  expect(check('indicators', 0, { definition: { zh: '指标', en } })).toEqual([]);
});

test('titles of documents keep their spelling', () => {
  expect(check('instruments', 0, { title: { zh: '法', en: 'Patent Licence Measures' } })).toEqual(
    [],
  );
  expect(check('sources', 0, { title: { zh: '报告：一', en: 'Report: Licences' } })).toEqual([]);
  const note = { zh: '原题：報告(一)の', en: 'Original title: 報告：一' };
  expect(check('sources', 0, { note })).toEqual([]);
});

test('a name does not say its unit twice', () => {
  const short = { zh: '人次', en: 'person-times' };
  const twice = 'Cases of cases';
  expect(checkUnit(short, { zh: '培训人次', en: 'Training' })).toEqual([
    'indicators.json:cases:name.zh: found "培训人次", expected no 人次 at its end',
  ]);
  expect(checkUnit({ zh: '件', en: 'cases' }, { zh: '案件', en: twice })).toEqual([
    `indicators.json:cases:name.en: found "${twice}", expected cases once`,
  ]);
  expect(checkUnit({ zh: '件', en: 'cases' }, { zh: '案件', en: 'Cases received' })).toEqual([]);
});

test.each(['cities, areas', 'country', 'citys', 'classs', 'batchs', 'company and dealers'])(
  'a unit is a plural: %s',
  (en) => {
    expect(checkUnit({ zh: '个', en })).toEqual([
      `codelists.json:unit:case.short.en: found "${en}", expected a plural that reads in a sentence`,
    ]);
  },
);

test.each(['%', 'CNY', 'mu', 'press conferences', 'classes', 'companies and dealers', 'days'])(
  '%s is good as a unit',
  (en) => {
    expect(checkUnit({ zh: '个', en })).toEqual([]);
  },
);
