import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { embedData } from '../data/embedded-data';
import { loadFigures } from '../data/load-figures';
import type { Language } from '../domain/language';
import { setUpI18n } from '../i18n/set-up-i18n';
import { FigureSources } from './figure-sources';
import { PageRoot } from './page-root';

/** HTML of the default view in one language, and of the sources of its figures for a reader without scripts. */
export interface WrittenPage {
  readonly loading: string;
  readonly page: string;
  readonly sources: string;
}

const write = async (node: ReactNode, identifierPrefix: string): Promise<string> => {
  const errors: unknown[] = [];
  const { prelude } = await prerender(node, {
    identifierPrefix,
    // In one piece: pieces that come later would need a script inside of the page.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      errors.push(error);
    },
  });
  if (errors.length > 0) throw new Error('the page could not be written', { cause: errors[0] });
  return new Response(prelude).text();
};

const writePage = async (client: QueryClient, language: Language): Promise<WrittenPage> => {
  await i18next.changeLanguage(language);
  const sources = (
    <QueryClientProvider client={client}>
      <FigureSources />
    </QueryClientProvider>
  );
  return {
    loading: i18next.t('loading', { ns: 'app' }),
    page: await write(<PageRoot client={client} />, language),
    sources: await write(sources, language),
  };
};

/** The default view in both languages, written from the real components. `data` is what `embedData` takes. Throws where a file is not as it must be, or a part cannot be written. */
export const writePages = async (
  data: string,
): Promise<Readonly<Record<Language, WrittenPage>>> => {
  embedData(data);
  setUpI18n('zh');
  const client = new QueryClient();
  await loadFigures(client);
  const zh = await writePage(client, 'zh');
  return { zh, en: await writePage(client, 'en') };
};
