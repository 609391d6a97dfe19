import { expect, test } from 'vitest';
import { lexiconOf } from '../../src/wording/lexicon';
import { normalText } from '../../src/wording/normal-text';
import { readRecords } from '../support/read-data';

const toSimple = lexiconOf(readRecords('search'))?.toSimple;

test.each([
  ['ＣＮＩＰＡ　发明', 'cnipa 发明'],
  ['“剑网”行动', '剑网行动'],
  ['《专利法实施细则》宣贯', '专利法实施细则宣贯'],
  ['专利、商标', '专利商标'],
  ['First-instance cases', 'first instance cases'],
  ['master’s program', 'masters program'],
  ['449,923', '449923'],
  ['4.781 million', '4.781 million'],
  ['１３．５％', '13.5%'],
  ['1,2', '1 2'],
  ['商\u200b标\u202e', '商标'],
  ['organisation programme centre', 'organization program center'],
  ['.*', ''],
  ['。', ''],
])('%j is looked for as %j', (text, normal) => {
  expect(normalText(text)).toBe(normal);
});

test.each([
  ['著作權登記', '著作权登记'],
  ['專利審查', '专利审查'],
  ['檢察機關', '检察机关'],
  ['臺灣', '台湾'],
  ['商标', '商标'],
])('traditional %s is read as %s', (text, simple) => {
  expect(normalText(text, toSimple)).toBe(simple);
});
