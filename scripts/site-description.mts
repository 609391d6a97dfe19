import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDataFiles } from './list-data-files.mts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What is told of the data outside the page. `years` are the first and last year of any figure, `paper` the white paper of the edition. */
export interface SiteFacts {
  readonly titles: Bilingual;
  readonly version: string;
  readonly years: readonly [first: string, last: string];
  readonly paper: { readonly title: Bilingual; readonly url: string | null } | undefined;
  readonly files: readonly { readonly path: string; readonly type: string }[];
}

/** The two pictures that are shown beside a link to the site, in the order of its languages. */
export const PREVIEWS = [
  { language: 'zh', file: 'og-zh.png' },
  { language: 'en', file: 'og-en.png' },
] as const;
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const NAME: Bilingual = { zh: '中国知识产权保护观测台', en: 'IP Protection Observatory' };
const ABOUT: Bilingual = {
  zh: '中国知识产权保护白皮书的双语可引用数据：每个数字都有出处、单位、舍入和是否推算。',
  en: "China's annual white paper on intellectual-property protection as bilingual, citable data: every figure with its place, unit, rounding and whether it was computed.",
};
const RIGHTS: Bilingual = {
  zh: '数据属于公布它们的机构，引用时请注明原文件。',
  en: 'Figures belong to the bodies that published them: cite the original document.',
};
/** The files that a program begins with. */
const FILES = [
  { path: 'data/all-observations.csv', type: 'text/csv' },
  { path: 'data/all-observations.parquet', type: 'application/vnd.apache.parquet' },
  { path: 'data/datapackage.json', type: 'application/json' },
] as const;

type Source = { readonly edition: string | null } & NonNullable<SiteFacts['paper']>;

/** Reads what is told of the package in a folder. */
export const readSiteFacts = (folder: string): SiteFacts => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { titles, version, edition } = read('datapackage.json') as {
    readonly titles: Bilingual;
    readonly version: string;
    readonly edition: string;
  };
  const years = listDataFiles(folder)
    .filter((file) => file.startsWith('observations/'))
    .flatMap((file) => read(file) as readonly { readonly time: string }[])
    .flatMap(({ time }) => time.split('-'))
    .toSorted();
  const paper = (read('sources.json') as readonly Source[]).find(
    (source) => source.edition === edition,
  );
  return {
    titles,
    version,
    years: [years.at(0) ?? '', years.at(-1) ?? ''],
    paper: paper && { title: paper.title, url: paper.url },
    files: FILES,
  };
};

const inLanguages = ({ zh, en }: Bilingual) => [
  { '@language': 'zh-Hans', '@value': zh },
  { '@language': 'en', '@value': en },
];

/** The data as a schema.org `Dataset`. Without the address of the site, files are named relative to the page, and the page itself is not named. No license is claimed: the figures are those of other bodies. */
export const toJsonLd = (
  { titles, version, years, paper, files }: SiteFacts,
  site?: string,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  ...(site && { '@id': site, url: site }),
  name: inLanguages({
    zh: `${NAME.zh}：${titles.zh}`,
    en: `${NAME.en}: ${titles.en}`,
  }),
  description: inLanguages(ABOUT),
  version,
  inLanguage: ['zh-Hans', 'en'],
  isAccessibleForFree: true,
  temporalCoverage: years.join('/'),
  spatialCoverage: { '@type': 'Country', name: inLanguages({ zh: '中国', en: 'China' }) },
  copyrightNotice: inLanguages(RIGHTS),
  ...(paper && {
    isBasedOn: {
      '@type': 'CreativeWork',
      name: inLanguages(paper.title),
      ...(paper.url && { url: paper.url }),
    },
  }),
  distribution: files.map(({ path, type }) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: `${site ?? ''}${path}`,
  })),
});

/** The meta elements of Open Graph: name and content, in their order. Without the address of the site the pictures are named relative to the page, which not every reader of them follows. */
export const toPreviewTags = (site?: string): readonly (readonly [string, string])[] => [
  ['og:type', 'website'],
  ...(site ? [['og:url', site] as const] : []),
  ['og:site_name', NAME.en],
  ['og:title', `${NAME.zh} · ${NAME.en}`],
  ['og:description', `${ABOUT.zh} ${ABOUT.en}`],
  ['og:locale', 'zh_CN'],
  ['og:locale:alternate', 'en_US'],
  ...PREVIEWS.flatMap(({ language, file }) => [
    ['og:image', `${site ?? './'}${file}`] as const,
    ['og:image:type', 'image/png'] as const,
    ['og:image:width', `${PREVIEW_SIZE.width}`] as const,
    ['og:image:height', `${PREVIEW_SIZE.height}`] as const,
    ['og:image:alt', NAME[language]] as const,
  ]),
];

/** The word of the view that a bare link opens: no link names it. */
const FIRST_VIEW = 'main';
const LANGUAGES = [
  { code: 'zh', name: 'zh-Hans' },
  { code: 'en', name: 'en' },
] as const;

const toXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Every view in both languages as a sitemap, each naming the other. */
export const toSitemap = (site: string, views: readonly string[]): string => {
  const addressOf = (view: string, language?: string): string => {
    const keys = [
      ...(view === FIRST_VIEW ? [] : [`view=${view}`]),
      ...(language ? [`lang=${language}`] : []),
    ];
    return toXml(keys.length > 0 ? `${site}?${keys.join('&')}` : site);
  };
  const others = (view: string): readonly string[] =>
    [...LANGUAGES, { code: undefined, name: 'x-default' }].map(
      ({ code, name }) =>
        `<xhtml:link rel="alternate" hreflang="${name}" href="${addressOf(view, code)}"/>`,
    );
  const entries = views.flatMap((view) =>
    LANGUAGES.map(
      ({ code }) => `<url><loc>${addressOf(view, code)}</loc>${others(view).join('')}</url>`,
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
};
