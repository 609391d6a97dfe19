import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { BUILD_TARGET } from './scripts/browser-floor.mts';
import { compileData } from './scripts/compile-data-plugin.mts';
import { earlyFiles } from './scripts/early-files-plugin.mts';
import { dropPolicyInDevelopment } from './scripts/html-plugins.mts';
import { keepOffline } from './scripts/offline-plugin.mts';
import { siteMeta } from './scripts/site-meta-plugin.mts';
import { importWholeFiles, withOwnFile } from './scripts/whole-files-plugin.mts';
import { writtenPages } from './scripts/written-pages-plugin.mts';

export default defineConfig({
  // Relative addresses: the site works in any sub-folder of any static host.
  base: './',
  // React has had it since 18; the package is a copy for those before.
  resolve: { alias: { 'use-sync-external-store/shim': 'react' } },
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    tailwindcss(),
    dropPolicyInDevelopment(),
    compileData(),
    writtenPages(),
    earlyFiles(),
    siteMeta(),
    keepOffline(),
    importWholeFiles(),
  ],
  build: {
    target: BUILD_TARGET,
    manifest: true,
    // Some 3 kB less for the main view than the default makes of it.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
    // Inlined files would be data: addresses, which the policy allows for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: withOwnFile },
    // Pieces that are needed together compress better as one.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'start', tags: ['$initial'] },
            {
              name: 'timeline',
              test: /src\/(charts\/(?!paint\/(drawing|register))|exhibits\/series\/(?!still-|series-table|event|known-events|model\.|beside\.)|wording\/series-finding|crossfilter\/measure-series)/,
            },
            {
              name: 'frame',
              test: /src\/(views\/(framed-exhibit|exhibit-menu\.)|ui\/panel|provenance\/(footnote-lines|failing-(button|identities))|exhibits\/(source-line-of|later-offer))/,
            },
            {
              name: 'options',
              test: /src\/app\/shell\/filter-bar\/(facet-(options|leaves)|years-options)/,
            },
            {
              name: 'tables',
              test: /src\/exhibits\/(campaigns|breakdown|matrix)\/(?!still-|results-|model\.|beside)/,
            },
            // Asked for by a click, however many parts share it.
            { name: 'take', test: /src\/take-away\/(?!xlsx\/|pptx\/(?!words))/, minShareCount: 2 },
            { name: 'cite', test: /src\/provenance\/cite\//, minShareCount: 2 },
            // What slides share among themselves, and with what is taken away.
            {
              name: 'slides',
              test: /src\/(deck\/|url\/own-line|exhibits\/(author|statement\/(blanks|words)|first-figures|speaker-notes|spec-codec|still-)|ui\/(save-file|use-stored))/,
              minShareCount: 2,
            },
            // What shows two sides, and what draws changes as slopes.
            {
              name: 'pair',
              test: /src\/exhibits\/(pair\/(?!choose-side|other-side|on-page|sides-bar)|besides|(series|breakdown)\/beside)/,
            },
            {
              name: 'slope',
              test: /src\/exhibits\/changes\/(slope|amount-of-change)/,
              minShareCount: 2,
            },
            // What the chapter views and the slides of their exhibits share.
            {
              name: 'views',
              test: /src\/(exhibits\/(bar-mark|figure-at-cell|register|verdict-chips|identities\/identity-words|sources\/find-documents)|crossfilter\/(audit-growth|figure-at|scope-identities|select-events|list-figures)|provenance\/interval-words)/,
              minShareCount: 2,
            },
            // Many small files cost more round trips than they save bytes: what the main view loads anyway, and what many share.
            {
              name: 'shared',
              test: /src\/(crossfilter\/(break-down|count-facets|select-campaigns|split-selection)|domain\/(footnote|compare-decimals)|(exhibits|ui)\/(column-sort|show-choice|use-first-rows|use-media)|views\/shown-exhibits|wording\/unit-in-sentence)\./,
            },
            // No page needs what two sides are called before two are compared.
            { name: 'shared', test: /\/src\/(?!exhibits\/pair\/)/, minShareCount: 5 },
          ],
        },
      },
    },
  },
});
