import { describe, expect, test } from 'vitest';
import { toPinyin, toSearchText } from '../../scripts/make-search-index.mts';
import { readDataPackage, readDataText } from '../support/read-data';

describe('toPinyin', () => {
  test.each([
    ['行政处罚案件', 'xing zheng chu fa an jian'],
    ['银行质押', 'yin hang zhi ya'],
    ['行业标准', 'hang ye biao zhun'],
    ['重点市场', 'zhong dian shi chang'],
    ['重复侵权', 'chong fu qin quan'],
    ['调解组织', 'tiao jie zu zhi'],
    ['技术调查', 'ji shu diao cha'],
    ['仲裁标的额', 'zhong cai biao di e'],
    ['查处', 'cha chu'],
    ['侵权盗版传播', 'qin quan dao ban chuan bo'],
    ['计算机软件', 'ji suan ji ruan jian'],
    ['农作物种子', 'nong zuo wu zhong zi'],
    ['长江', 'chang jiang'],
    ['法律', 'fa lv'],
    ['受理PCT国际专利申请', 'shou li p c t guo ji zhuan li shen qing'],
    ['“剑网2024”专项行动', 'jian wang 2 0 2 4 zhuan xiang xing dong'],
    ['商标、专利（合计）', 'shang biao zhuan li he ji'],
  ])('reads %s as %s', (text, pinyin) => {
    expect(toPinyin(text)).toBe(pinyin);
  });
});

describe('the search index', () => {
  test('of the real package is the one that its names give', () => {
    expect(readDataText('search.json')).toBe(toSearchText(readDataPackage(), readDataText));
  });

  test('changes with a name', () => {
    const read = (file: string) =>
      file === 'indicators.json'
        ? readDataText(file)?.replace('"zh":"商标申请量"', '"zh":"商标注册申请量"')
        : readDataText(file);
    const changed = toSearchText(readDataPackage(), read);
    expect(changed).toContain('shang biao zhu ce shen qing liang');
    expect(changed).not.toBe(readDataText('search.json'));
  });

  test('cannot be made of a package with a broken file', () => {
    const read = (file: string) => (file === 'codelists.json' ? '{' : readDataText(file));
    expect(toSearchText(readDataPackage(), read)).toBeUndefined();
  });
});
