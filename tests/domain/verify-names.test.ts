import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames, type NameExemption, verifyNames } from '../../src/domain/verify-names';
import { holds } from '../support/holds';
import { buildParagraphs } from '../support/verify';

const exempt = (token: string, paragraph = 1): NameExemption => ({
  source: { id: 'paper', section: '1.1', paragraph },
  token,
  reason: { zh: '口号', en: 'a slogan' },
});

const verify = (
  text: string,
  known: readonly string[] = [],
  exemptions: readonly NameExemption[] = [],
) => verifyNames(buildParagraphs(text), known, exemptions);

const uncoveredIn = (text: string, ...known: readonly string[]) =>
  verify(text, known).uncovered.map(({ marked }) => marked);

describe('the names of a text', () => {
  test('stand between the marks of titles and quotations, with their place', () => {
    expect(findNames(buildParagraphs('无名。', '印发《甲办法》，开展“乙”行动。'))).toEqual([
      { section: '1.1', paragraph: 2, name: '甲办法', marked: '《甲办法》' },
      { section: '1.1', paragraph: 2, name: '乙', marked: '“乙”' },
    ]);
  });

  test('are found within a title too, one by one in a row, and over a line that was cut', () => {
    const text = '《关于建立“总对总”机制的通知》《修改〈甲法〉的\n 决定》';
    expect(findNames(buildParagraphs(text)).map(({ marked }) => marked)).toEqual([
      '《关于建立“总对总”机制的通知》',
      '“总对总”',
      '《修改〈甲法〉的决定》',
    ]);
  });

  test('are none where a mark is not closed', () => {
    expect(findNames(buildParagraphs('《甲办法，“乙行动。'))).toEqual([]);
  });
});

describe('a name is covered', () => {
  test('by a text of the data that is it, however spaces, quotes and brackets are set', () => {
    expect(uncoveredIn('《甲 办法（试行）》', '甲办法(试行)')).toEqual([]);
    expect(uncoveredIn('“剑网 2024”', '剑网2024')).toEqual([]);
  });

  test('by one that has it between the same marks', () => {
    expect(uncoveredIn('开展“乙”行动', '“乙”专项行动')).toEqual([]);
    expect(uncoveredIn('依《丙条约》', '通过《丙条约》提交的申请')).toEqual([]);
    expect(uncoveredIn('依《丙条约》', '通过“丙条约”提交的申请')).toEqual(['《丙条约》']);
  });

  test('by one that says more of it in a bracket behind it, not by one that says more of another', () => {
    expect(uncoveredIn('《丙条约》', '丙条约（谈判中）')).toEqual([]);
    expect(uncoveredIn('《丙条约（草案）》', '丙条约')).toEqual(['《丙条约（草案）》']);
  });

  test('not by a longer name that has it as a part', () => {
    expect(uncoveredIn('《商标法》', '商标法实施条例')).toEqual(['《商标法》']);
    expect(uncoveredIn('“乙”', '乙丙')).toEqual(['“乙”']);
  });
});

describe('what nothing covers', () => {
  test('is listed with its place as often as it stands there, and all are counted', () => {
    const found = verifyNames(buildParagraphs('《甲》《乙》', '《甲》'), ['乙'], []);
    expect(found).toEqual({
      names: 3,
      exempted: 0,
      uncovered: [
        { section: '1.1', paragraph: 1, name: '甲', marked: '《甲》' },
        { section: '1.1', paragraph: 2, name: '甲', marked: '《甲》' },
      ],
      stale: [],
    });
  });

  test('may be exempt in its paragraph, and only there', () => {
    const paragraphs = buildParagraphs('践行“甲”，“甲”', '践行“甲”');
    const found = verifyNames(paragraphs, [], [exempt('甲')]);
    expect(found).toMatchObject({ names: 3, exempted: 2, stale: [] });
    expect(found.uncovered.map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  test('is exempt as a sentence by its beginning', () => {
    expect(verify('认为“甲乙丙，丁戊”', [], [exempt('甲乙丙')]).uncovered).toEqual([]);
    expect(verify('认为“甲乙丙，丁戊”', [], [exempt('乙丙')]).uncovered).toHaveLength(1);
  });

  test('leaves an exemption stale that the text does not mark, or the data have', () => {
    expect(verify('甲', [], [exempt('甲')]).stale).toEqual([exempt('甲')]);
    expect(verify('“甲”', ['甲'], [exempt('甲')]).stale).toEqual([exempt('甲')]);
    expect(verify('“甲”', [], [exempt('甲', 2)]).stale).toEqual([exempt('甲', 2)]);
  });
});

test('what the data name is covered, what they do not is listed, whatever else stands around', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}$/), { maxLength: 8 });
  holds(
    fc.property(names, names, (ours, theirs) => {
      const text = [...ours, ...theirs].map((name) => `发布《${name}》，`).join('');
      const missing = theirs.filter((name) => !ours.includes(name)).map((name) => `《${name}》`);
      expect(uncoveredIn(text, ...ours)).toEqual(missing);
    }),
  );
});
