import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerEfforts } from '../../../src/exhibits/efforts/answer';
import { EFFORTS } from '../../../src/exhibits/efforts/exhibit';
import { PLAIN_EFFORTS } from '../../../src/exhibits/efforts/spec';
import { effortsTable } from '../../../src/exhibits/efforts/table';
import {
  effortFigureName,
  effortFigureWords,
  effortsWords,
} from '../../../src/exhibits/efforts/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';
import { readRecords } from '../../support/read-data';

setUpI18n('en');

const show = (filter: Filter = NO_FILTER) =>
  answerEfforts(askReal(PLAIN_EFFORTS, filter, ['efforts', 'effort-figures']));

const plain = show();

const cell = (answer: typeof plain, effort: string, year: string) =>
  answer.efforts
    .find((each) => each.effort.id === effort)
    ?.years.find((each) => each.year === year)
    ?.figures.map(
      (each) =>
        `${effortFigureName(answer, each, 'zh')} ${effortFigureWords(answer, each, 'zh').text}`,
    );

test('a cell has what the source of its year says, from indicators and from what no indicator holds', () => {
  expect(cell(plain, 'jianwang', '2020')).toEqual([
    '办理案件 724件',
    '删除链接 323.94万条',
    '关闭网站（含应用、账号） 2884个',
  ]);
  expect(cell(plain, 'jianwang', '2024')).toEqual([
    '“剑网”行动关闭侵权网站 705个',
    '“剑网”行动删除侵权链接 362.82万余条',
  ]);
  expect(cell(plain, 'longteng', '2019')?.join()).toContain('1745万件');
  expect(cell(plain, 'iron-fist', '2023')).toContain('办理案件 56.5万件');
});

test('what is a part, wider, shared or of two years says so', () => {
  expect(cell(plain, 'abnormal-patents', '2021')).toEqual(['通报（只是一部分） 81.5万件']);
  expect(cell(plain, 'agents', '2020')?.[0]).toContain('2019-2020，时间或范围更宽');
  expect(cell(plain, 'kunlun', '2024')?.[0]).toContain('含其他行动');
});

test('columns are the latest years, the latest first, and what is earlier is counted', () => {
  expect(plain.years).toEqual(['2024', '2023', '2022', '2021', '2020', '2019', '2018', '2017']);
  expect(plain.earlier).toBeGreaterThan(10);
});

test('nothing is added up and no year lacks its source', () => {
  const { columns, rows } = effortsTable(plain);
  const figures = plain.efforts.flatMap(({ years }) => years.flatMap((each) => each.figures));
  expect(rows).toHaveLength(figures.length);
  const { sourceById } = plain.asked.ground.cube.dataset;
  for (const row of rows) expect(row).toHaveLength(columns.length);
  for (const { source } of EFFORTS.cited?.(plain) ?? [])
    expect(sourceById.has(source.id)).toBe(true);
});

test('the filter leaves the campaigns that it concerns', () => {
  const ids = (filter: Filter) => show(filter).efforts.map(({ effort }) => effort.id);
  expect(ids(setClause(NO_FILTER, 'agency', ['ncac']))).toEqual([
    'jianwang',
    'cinema-films',
    'youth-copyright',
    'winter-olympics',
  ]);
  expect(ids(setClause(NO_FILTER, 'campaign', ['longteng']))).toEqual(['longteng']);
  expect(ids(setClause(NO_FILTER, 'right', ['trademark']))).toContain('malicious-marks');
  expect(ids(setClause(NO_FILTER, 'right', ['trademark']))).not.toContain('jianwang');
  expect(show(setYears(NO_FILTER, 2022, 2022)).years).toEqual(['2022']);
  const none = show(setClause(NO_FILTER, 'agency', ['moj']));
  expect([none.isEmpty, none.badge]).toEqual([true, 'none']);
});

test('the finding says that figures are neither a line nor a sum', () => {
  const figures = effortsTable(plain).rows.length;
  expect(effortsWords(plain, 'zh').headline).toBe(
    `${readRecords('efforts').length}项行动、${figures}个历年数字：范围年年不同，不连线，不相加`,
  );
  expect(effortsWords(plain, 'en').headline).toContain('so no line and no sum');
});
