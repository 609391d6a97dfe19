import { describe, expect, test } from 'vitest';
import { readSiteAddress } from '../../scripts/site-address.mts';
import {
  readSiteFacts,
  toJsonLd,
  toPreviewTags,
  toSitemap,
} from '../../scripts/site-description.mts';
import { listViews } from '../../scripts/site-meta-plugin.mts';
import { PRODUCT_NAME } from '../../src/provenance/product-name';
import { ALL_VIEWS } from '../../src/views/registry';
import { LINKS } from '../../src/views/view-state';
import { DATA_FOLDER, readDataset } from '../support/read-data';
import { readVocabulary } from '../support/read-vocabulary';

const SITE = 'https://example.org/ip/';
const facts = readSiteFacts(DATA_FOLDER);

describe('the address of the site', () => {
  test('ends in a slash, and is not known where nobody has said it', () => {
    expect(readSiteAddress({})).toBeUndefined();
    expect(readSiteAddress({ SITE_URL: ' ' })).toBeUndefined();
    expect(readSiteAddress({ SITE_URL: 'https://example.org' })).toBe('https://example.org/');
    expect(readSiteAddress({ SITE_URL: 'https://example.org/ip' })).toBe(SITE);
    expect(readSiteAddress({ SITE_URL: SITE })).toBe(SITE);
  });

  test.each([
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    `${SITE}?a=1`,
    `${SITE}#a`,
  ])('is not %s', (text) => {
    expect(() => readSiteAddress({ SITE_URL: text })).toThrow(text);
  });
});

describe('the description of the data for other programs', () => {
  test('has name, description and place in both languages, and the years of the data', () => {
    const years = readDataset()
      .observations.map(({ time }) => time)
      .toSorted();
    expect(toJsonLd(facts)).toMatchObject({
      '@type': 'Dataset',
      name: [
        { '@language': 'zh-Hans', '@value': expect.stringContaining(PRODUCT_NAME.zh) },
        { '@language': 'en', '@value': expect.stringContaining(PRODUCT_NAME.en) },
      ],
      temporalCoverage: `${years.at(0)}/${years.at(-1)}`,
      isBasedOn: { url: readDataset().sourceById.get('cnipa-2024')?.url },
    });
  });

  test('claims no license, no page and no host that nobody has named', () => {
    const text = JSON.stringify(toJsonLd({ ...facts, paper: undefined }));
    expect(text).not.toMatch(/license/i);
    expect(text.replace('https://schema.org', '')).not.toMatch(/https?:/);
    expect(toJsonLd(facts)).not.toHaveProperty('url');
  });

  test('names the files relative to the page, or by their whole address where it is known', () => {
    const of = (site?: string) =>
      (toJsonLd(facts, site) as { distribution: { contentUrl: string }[] }).distribution.map(
        ({ contentUrl }) => contentUrl,
      );
    expect(of()).toContain('data/all-observations.csv');
    expect(of(SITE)).toContain(`${SITE}data/all-observations.parquet`);
  });
});

test('a link shows a picture in each language', () => {
  const images = (site?: string) =>
    toPreviewTags(site).flatMap(([name, content]) => (name === 'og:image' ? [content] : []));
  expect(images()).toEqual(['./og-zh.png', './og-en.png']);
  expect(images(SITE)).toEqual([`${SITE}og-zh.png`, `${SITE}og-en.png`]);
});

describe('the map of the site', () => {
  const views = listViews(process.cwd());
  const addresses = [...toSitemap(SITE, views).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, each = '']) => each.replaceAll('&amp;', '&'),
  );

  test('has every view in both languages once', () => {
    expect(views).toEqual(ALL_VIEWS.map(({ name }) => name).toSorted());
    expect(new Set(addresses).size).toBe(ALL_VIEWS.length * 2);
  });

  test('has links as the site itself writes them', () => {
    const vocabulary = readVocabulary();
    for (const address of addresses) {
      const query = new URL(address).search.slice(1);
      const { state, dropped } = LINKS.parse(query, vocabulary);
      expect(dropped).toEqual([]);
      expect(LINKS.serialize(state, vocabulary)).toBe(query);
    }
  });

  test('is XML whatever the address', () => {
    const map = toSitemap('https://example.org/a&b<c>"/', ['main']);
    expect(map).toContain('https://example.org/a&amp;b&lt;c&gt;&quot;/?lang=zh');
    expect(map).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });
});
