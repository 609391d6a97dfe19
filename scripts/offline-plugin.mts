import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';

/** Bytes. A larger file fails the build: every reader would load it to have the site without network. */
const LARGEST_KEPT_FILE = 3_000_000;

const APP_MANIFEST: Partial<ManifestOptions> = {
  name: '中国知识产权保护观测台 · IP Protection Observatory',
  short_name: '知识产权观测台 IP',
  description:
    "中国知识产权保护白皮书的双语可引用数据。China's annual white paper on intellectual-property protection as bilingual, citable data.",
  lang: 'zh-Hans-CN',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fcfbf8',
  theme_color: '#1f3a5f',
  icons: [
    { src: './favicon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
    { src: './icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
    { src: './icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
};

interface KeptFile {
  readonly url: string;
}

/** Ties each file to its content, in the order of their names. A deployment caught half-way then fails to be kept as a whole: old data never meet new code. */
export const addIntegrity = <T extends KeptFile>(
  files: readonly T[],
  read: (url: string) => Uint8Array,
): (T & { integrity: string })[] =>
  files
    .map((file) => ({
      ...file,
      integrity: `sha256-${createHash('sha256').update(read(file.url)).digest('base64')}`,
    }))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));

/** Adds the web manifest and the service worker that keeps the whole site, data included, for use without network. The page registers it itself (src/app/service-worker.ts). */
export const keepOffline = (): PluginOption => {
  let folder = 'dist';
  return [
    {
      name: 'keep-offline-folder',
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      filename: 'sw.js',
      manifest: APP_MANIFEST,
      // Every delivered file is on the list below already.
      includeManifestIcons: false,
      workbox: {
        globPatterns: ['**/*'],
        // Packed copies lie beside the files that they are of: which one is sent is between browser and server.
        // Tables, schemas and pictures of links are for other programs: no reader without network needs them.
        globIgnores: [
          'sw.js',
          'manifest.webmanifest',
          '**/*.{br,gz}',
          'data/all-observations.*',
          'data/schema/*',
          'og-*.png',
          'sitemap.xml',
        ],
        maximumFileSizeToCacheInBytes: LARGEST_KEPT_FILE,
        manifestTransforms: [
          (files) => ({
            manifest: addIntegrity(files, (url) => readFileSync(resolve(folder, url))),
          }),
        ],
        // The view is in the query: whatever it says, the page is the same file. Other addresses go to the network, and so
        // does what stands in a frame: only the host says anew who may show it.
        ignoreURLParametersMatching: [/^(?!embed$)/],
        navigateFallback: null,
        // The page that was there first may be cut off before it loads its last part.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ];
};
