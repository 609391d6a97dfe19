import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../src/crossfilter/filter';
import { toNotes } from '../../src/exhibits/speaker-notes';
import type { Language } from '../../src/domain/language';
import { answerOf } from '../../src/exhibits/answers';
import { PLAIN_BREAKDOWN } from '../../src/exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { PLAIN_IDENTITIES } from '../../src/exhibits/identities/spec';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { kindOf, needsOf, type Spec } from '../../src/exhibits/registry';
import { PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { readGround, readKindRecords } from '../support/ground';

setUpI18n('en');

const notesOf = async (
  spec: Spec,
  language: Language,
  {
    filter = NO_FILTER,
    page = 0,
    headline,
  }: { readonly filter?: Filter; readonly page?: number; readonly headline?: string } = {},
): Promise<readonly string[]> => {
  const exhibit = await loadKind(kindOf(spec));
  const records = readKindRecords(needsOf(spec));
  const answer = answerOf(exhibit, readGround(), records, spec, filter);
  return toNotes(exhibit, exhibit.onPage?.(answer, page) ?? answer, language, headline).split('\n');
};

const CIVIL = 'court.civil1.received';
const breakdown: Spec = { ...PLAIN_BREAKDOWN, indicators: [CIVIL], split: 'right' };

describe('the notes of a presenter', () => {
  test('say first whose words a headline is, and what the data say', async () => {
    const [first, ...rest] = await notesOf(breakdown, 'zh', { headline: '自己的标题' });
    const ours = await notesOf(breakdown, 'zh');
    expect(first).toMatch(/^标题由演示稿作者所写：“自己的标题”。数据得出的标题：.*%/);
    expect(rest).toEqual(ours);
    const [english] = await notesOf(breakdown, 'en', { headline: 'Our own' });
    expect(english).toMatch(
      /^Headline by the author of this deck: “Our own”\. The finding of the data: /,
    );
    expect(ours.join()).not.toContain('作者');
  });

  test('define what is measured, then spell out its figures with their places', async () => {
    const [definition, total, ...parts] = await notesOf(breakdown, 'zh');
    expect(definition).toBe('全国法院一年内新收的知识产权民事一审案件。');
    expect(total).toBe(
      '知识产权民事一审新收案件 2024：449923件；二〇二四年中国知识产权保护状况 一（一）第2段',
    );
    expect(parts).toHaveLength(7);
    expect(parts.at(-1)).toBe('总数449923件 · 各部分相加等于总数');
    expect((await notesOf(breakdown, 'en'))[1]).toBe(
      'First-instance IP civil cases received 2024: 449,923 cases; Intellectual Property Protection in China 2024, section 1.1, para. 2',
    );
  });

  test('of key figures define nothing', async () => {
    const spec: Spec = { ...PLAIN_FIGURES, indicators: [CIVIL] };
    expect(await notesOf(spec, 'en')).toHaveLength(1);
  });

  test('spell out eight figures at most, and say why lines are cut', async () => {
    const spec: Spec = { ...PLAIN_SERIES, indicators: ['satisfaction.score'] };
    const lines = await notesOf(spec, 'en');
    expect(lines).toHaveLength(10);
    expect(lines[8]).toMatch(/^Social satisfaction with IP protection 2017: 76\.69 points; /);
    expect(lines[9]).toMatch(/^① .*2012\/2013: Four municipalities/);
    const since = setYears(NO_FILTER, 2015, undefined);
    expect(await notesOf(spec, 'en', { filter: since })).toHaveLength(9);
  });

  test('say a printed rate as it is to be spoken, and that a figure is approximate', async () => {
    const spec: Spec = { ...PLAIN_FIGURES, indicators: ['culture.week.information'] };
    expect(await notesOf(spec, 'zh')).toEqual([
      '宣传周信息量 2024：约30万篇；比上年↑ 近30%（原文）；约数（约）；二〇二四年中国知识产权保护状况 四（一）专栏5第1段',
    ]);
    expect(await notesOf(spec, 'en')).toEqual([
      'IP Publicity Week information items 2024: about 300,000 items; ↑ nearly 30% from the year before (printed); approximate (About); Intellectual Property Protection in China 2024, section 4.1, box 5, para. 1',
    ]);
  });

  test('say what each campaign of the page is about', async () => {
    const first = await notesOf(PLAIN_CAMPAIGNS, 'zh');
    expect(first).toContain(
      '“守护知识产权”专项执法行动: 民生重点产品的商标、专利、地理标志违法；“守护品牌”和“守护地理标志促进乡村振兴”两个主题',
    );
    const second = await notesOf(PLAIN_CAMPAIGNS, 'zh', { page: 1 });
    expect(second.join('\n')).toContain('全国海关知识产权保护专项行动“龙腾2024”: ');
    expect(second.join('\n')).not.toContain('“守护知识产权”专项执法行动');
  });

  test('of the audit name the figures that the source contradicts', async () => {
    expect(await notesOf(PLAIN_IDENTITIES, 'en')).toEqual([
      'SPC IP civil cases received 2024: 2,643 cases; As printed: second instance and trial supervision add up to 2,646, three more than the total; Intellectual Property Protection in China 2024, section 1.1, para. 2',
      '32 more cannot fail by themselves; they stand last and are not counted.',
    ]);
  });

  test('of a page of words are empty', async () => {
    expect(await notesOf(PLAIN_STATEMENT, 'en')).toEqual(['']);
  });
});
