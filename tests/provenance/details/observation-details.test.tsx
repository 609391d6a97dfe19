import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/domain/language';
import { DetailsPanel } from '../../../src/provenance/details/details-panel';
import { useDetailsFiles } from '../../../src/provenance/details/use-details-files';
import { readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';
import { clientWith } from '../../support/render-exhibit';
import { renderIn } from '../../support/render-in';

const { cube, package: descriptor } = readGround();
const { dataset } = cube;
const sources = new Map(readRecords('sources').map((source) => [source.id, source]));
const client = clientWith([
  'sources',
  'identities',
  'growth-conflicts',
  'source-conflicts',
  'footnotes',
]);
const CIVIL = 'court.civil1.received@2024;right=trademark';
const NOT_DRAWN = /未画入折线|not drawn/;
const ADDRESS = 'https://example.org/?view=indicators&ed=2024';

interface Shown {
  readonly language?: Language;
  readonly open: string;
}

const Details = ({ open: opened }: Pick<Shown, 'open'>) => {
  const [open, setOpen] = useState<string | undefined>(opened);
  const { files } = useDetailsFiles(descriptor, dataset, open !== undefined);
  const observation = dataset.observationByReference.get(open ?? '');
  return observation ? (
    <DetailsPanel
      dataset={dataset}
      files={files}
      observation={observation}
      version={descriptor.version}
      address={ADDRESS}
      onOpen={setOpen}
    />
  ) : null;
};

const details = async ({ language = 'en', open }: Shown) => {
  const user = userEvent.setup();
  await renderIn(
    language,
    <QueryClientProvider client={client}>
      <Details open={open} />
    </QueryClientProvider>,
  );
  const panel = screen.getByRole('complementary');
  const region = (name: string) => within(panel).getByRole('region', { name });
  return { panel, region, user };
};

describe('the details', () => {
  test('say that another document contradicts the figure, and in which language the document is', async () => {
    const { region } = await details({ open: 'customs.seizures.items@2018' });
    expect(region('Source').textContent).toMatch(
      /Another source.*says otherwise: growth of 2019: 86\.41%, which makes 25\.10 million pieces \(computed\)\. This figure was kept/,
    );
    expect(region('Source').textContent).toContain('Language of the document');
    cleanup();
    const other = await details({ open: 'customs.seizures.items@2017' });
    expect(other.panel.textContent).not.toContain('Another source');
  });

  test.each([
    [
      'zh',
      '知识产权民事一审新收案件',
      'First-instance IP civil cases received',
      '数值',
      '124945件',
      '出处',
      '一（一）第2段',
      '官方发布',
      '勾稽关系',
      '完全一致',
    ],
    [
      'en',
      'First-instance IP civil cases received',
      '知识产权民事一审新收案件',
      'Value',
      '124945件',
      'Source',
      'section 1.1, para. 2',
      'Official',
      'Arithmetic checks',
      'holds exactly',
    ],
  ] as const)(
    'in %s name the indicator in both languages, the token, its place and its identities',
    async (language, name, other, value, token, source, place, evidence, identity, verdict) => {
      const { panel, region } = await details({ language, open: CIVIL });
      expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe(name);
      expect(within(panel).getByText(other).closest('[lang]')?.getAttribute('lang')).not.toBe(
        language === 'zh' ? 'zh-Hans-CN' : 'en',
      );
      expect(region(value).textContent).toContain(token);
      expect(region(source).textContent).toContain(place);
      expect(region(source).textContent).toContain(evidence);
      expect(within(region(source)).getByRole('link').getAttribute('href')).toMatch(/^https:/);
      expect(region(identity).textContent).toContain(verdict);
    },
  );

  test.each([
    ['zh', '其他年份', '2015-2016 4万余批：2015年、2016年两年合计。'],
    ['en', 'Other years', '2015-2016 4万余批: Total of the two years 2015 and 2016.'],
  ] as const)(
    'in %s name what was found but is not in the line',
    async (language, history, line) => {
      const { region } = await details({ language, open: 'customs.seizures.batches@2024' });
      await userEvent.click(within(region(history)).getByText(NOT_DRAWN));
      await waitFor(() =>
        expect(region(history).textContent?.replaceAll(/\s+/g, ' ')).toContain(line),
      );
    },
  );

  test('give no link where the source has none', async () => {
    const { region } = await details({ open: 'court.civil1.received@2021;right=trademark' });
    const source = dataset.observationByReference.get('court.civil1.received@2021;right=trademark')
      ?.source.id;
    expect(within(region('Source')).queryAllByRole('link')).toHaveLength(
      sources.get(source ?? '')?.url ? 1 : 0,
    );
  });

  test.each([
    ['zh', '数值', '104.45万件至104.55万件', '同比增幅核对', '一致', '13.35% – 13.58%'],
    [
      'en',
      'Value',
      '1.0445 million patents to 1.0455 million patents',
      'Growth check',
      'Agrees',
      '13.35% – 13.58%',
    ],
  ] as const)(
    'in %s say where the true value lies, and check the printed growth',
    async (language, value, interval, growth, verdict, range) => {
      const { region } = await details({ language, open: 'patent.invention.granted@2024' });
      expect(region(value).textContent).toContain(interval);
      expect(region(growth).textContent).toContain(verdict);
      expect(region(growth).textContent).toContain('13.45% – 13.55%');
      expect(region(growth).textContent).toContain(range);
    },
  );

  test('say that a name is an unofficial translation, beside the English one only', async () => {
    const kunlun = dataset.observations.find((each) => each.codes.campaign === 'guardian');
    const reference = kunlun ? `${kunlun.indicator}@2024;campaign=guardian` : '';
    const { panel } = await details({ language: 'zh', open: reference });
    expect(within(panel).getAllByText('非官方译文')).toHaveLength(1);
  });

  test('lead to the same figure of another year and to the parts of an identity', async () => {
    const { panel, region, user } = await details({ open: CIVIL });
    await user.click(within(region('Other years')).getByRole('button', { name: '2023' }));
    expect(panel.textContent).toContain('131,429');
    const years = within(region('Other years')).getAllByRole('rowheader');
    expect(years.map((each) => each.textContent)).toEqual(
      years
        .map((each) => each.textContent)
        .toSorted()
        .toReversed(),
    );
  });

  test('show the contradiction of the source', async () => {
    const { region } = await details({ open: 'spc.civil.received@2024' });
    expect(region('Arithmetic checks').textContent).toContain('off by 3 cases');
  });

  test.each([
    [
      'zh',
      'samr.online_trademark.cases@2024',
      '勾稽关系',
      ['各处相同', '另见于表1第8行', '不大于', '成立'],
    ],
    [
      'en',
      'samr.online_trademark.cases@2024',
      'Arithmetic checks',
      ['the same everywhere', 'Also in Table 1, row 8', 'At most', 'holds'],
    ],
    [
      'zh',
      'gi.marks.registered@2024',
      '勾稽关系',
      ['合计', '完全一致', '不大于', '成立', '必然成立'],
    ],
    [
      'en',
      'copyright.pledge@2024',
      'Arithmetic checks',
      ['a whole number fits', 'printed growth ↑ 5.11%', 'cannot fail'],
    ],
    ['zh', 'copyright.pledge@2024', '勾稽关系', ['有整数与之对应', '所印增幅 ↑ 5.11%']],
    [
      'en',
      'culture.week.venues@2024',
      'Arithmetic checks',
      ['Named one by one, each counted as one: 10 sub-venues'],
    ],
    ['zh', 'culture.week.venues@2024', '勾稽关系', ['逐项列名的10个，逐项计数']],
    ['en', 'satisfaction.score@2024', 'Arithmetic checks', ['fixed value 100 points']],
  ] as const)(
    'in %s of %s say of each relation in this order how it was judged',
    async (language, open, section, told) => {
      const { region } = await details({ language, open });
      const text = region(section).textContent ?? '';
      const places = told.map((each, at) =>
        text.indexOf(each, at === 0 ? 0 : text.indexOf(told[at - 1] ?? '')),
      );
      expect(places, text).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  test.each([
    ['zh', 'GB/T 7714—2015', '[R/OL]. (2025-04-25): '],
    ['en', 'APA 7', '(2025). Èr líng èr sì nián'],
  ] as const)('in %s cite the figure', async (language, style, text) => {
    const { panel } = await details({ language, open: CIVIL });
    const box = within(panel).getByRole<HTMLSelectElement>('combobox');
    expect(box.selectedOptions[0]?.textContent).toBe(style);
    expect(within(panel).getByRole<HTMLTextAreaElement>('textbox').value).toContain(text);
  });

  test('copy the citation, and say so; where the browser forbids it, ask to copy by hand', async () => {
    const { panel, user } = await details({ open: CIVIL });
    await user.selectOptions(within(panel).getByRole('combobox'), 'bibtex');
    await user.click(within(panel).getByRole('button', { name: 'Copy the citation' }));
    expect(await navigator.clipboard.readText()).toContain('@techreport{cnipa2024ipprotection');
    expect(within(panel).getByRole('button', { name: 'Citation copied' })).toBeTruthy();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(within(panel).getByRole('button', { name: 'Citation copied' }));
    expect(await within(panel).findByText(/blocked copying/)).toBeTruthy();
  });

  test('cite the address of what is shown, and the version of the data', async () => {
    const { panel } = await details({ open: CIVIL });
    const { value } = within(panel).getByRole<HTMLTextAreaElement>('textbox');
    expect(value).toContain(ADDRESS);
    expect(value).toContain(descriptor.version);
  });

  test('are closed by Escape', async () => {
    const { user } = await details({ open: CIVIL });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

test.each([
  [
    'legislation.guidelines@2024',
    'en',
    'IP rightsPatents and trademarks togetherProtection systemInstitutional construction',
  ],
  ['legislation.guidelines@2024', 'zh', '类型专利和商标合计体系制度建设'],
  ['legislation.normative_documents@2024', 'en', 'Bodyno body named'],
  ['arbitration.cases@2024', 'zh', '机关来源未指明机关'],
] as const)('of %s in %s the definition says what it covers', async (open, language, scope) => {
  const { region } = await details({ language, open });
  const name = language === 'zh' ? '定义' : 'Definition';
  expect(region(name).textContent).toContain(scope);
});
