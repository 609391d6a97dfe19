import { expect, test } from 'vitest';
import { contentOf, type Scope } from '../../../src/take-away/data/scope';
import { toWorkbook } from '../../../src/take-away/data/to-workbook';
import { PICTURE_CASES } from '../../pictures/cases';
import { expectedRows, readBack } from '../../support/read-xlsx';
import { takeReal } from '../../support/take-real';

const LANGUAGES = ['zh', 'en'] as const;
const CASES = PICTURE_CASES.flatMap((own) => LANGUAGES.map((language) => ({ ...own, language })));

const NAMES = {
  zh: ['数据', '图中所示', '数字', '说明', '来源'],
  en: ['data', 'as shown', 'figures', 'notes', 'sources'],
} as const;

test.each(CASES)(
  '$spec.kind $name in $language, read back by another library, is what was written',
  async (own) => {
    const { language } = own;
    const taken = await takeReal(own, [language]);
    const sheets = toWorkbook(taken, contentOf(taken, 'shown'));
    const read = await readBack(sheets);
    expect(read.map(({ name }) => name)).toEqual(
      NAMES[language].filter((name) => sheets.some((sheet) => sheet.name === name)),
    );
    for (const [at, sheet] of sheets.entries()) expect(read[at]?.rows).toEqual(expectedRows(sheet));
  },
);

test.each(LANGUAGES)('every figure of the data is in its data sheet (%s)', async (language) => {
  const [plain] = PICTURE_CASES;
  if (!plain) throw new Error('no case');
  const taken = await takeReal(plain, [language]);
  const scope: Scope = 'filter';
  const content = contentOf(taken, scope);
  const { observations } = taken.answer.asked.ground.cube.dataset;
  expect(new Set(content.observations)).toEqual(new Set(observations));
  const [sheet] = toWorkbook(taken, content);
  const [data] = await readBack(sheet ? [sheet] : []);
  const [head = [], ...rows] = data?.rows ?? [];
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  const [value, printed] = language === 'zh' ? ['数值', '原文写法'] : ['Value', 'As printed'];
  expect(column(value)).toEqual(content.observations.map((each) => ({ number: each.value })));
  expect(column(printed)).toEqual(
    content.observations.map((each) => (each.status === 'E' ? null : each.printed)),
  );
});
