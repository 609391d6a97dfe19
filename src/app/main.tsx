import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { embedData, embeddedFiles } from '../data/embedded-data';
import { checkAll, compiledFile, loadRest } from '../data/dataset-query';
import { loadFigures } from '../data/load-figures';
import { loadLaterOf } from '../exhibits/later-query';
import { LANGUAGES, preferredLanguage } from '../domain/language';
import { readQuery } from '../url/page-address';
import { setUpI18n } from '../i18n/set-up-i18n';
import { LoadError, StuckError } from '../ui/load-files';
import { holdLateParts } from '../ui/load-once';
import { loadParts } from './load-parts';
import { PageRoot } from './page-root';
import { workAhead } from './work-ahead';
import './theme.css';
import './start.css';
import './print.css';

/** The page that the build has written for this reader; undefined where a link asks for another view. */
const writtenPage = (root: HTMLElement): HTMLElement | undefined => {
  const { start, page } = document.documentElement.dataset;
  if (start !== 'ready') return undefined;
  return root.querySelector<HTMLElement>(`:scope > [data-written="${page}"]`) ?? undefined;
};

/** True where the page was written out of the figures that have come: a host may have others by now. */
const isWrittenOf = (file: string | undefined): boolean =>
  embeddedFiles() !== undefined ||
  (file !== undefined &&
    // Both are named from where the page lies, the file from the data folder there.
    document.querySelector(`link[href="${file.replace(/^\.\./, '.')}"]`) !== null);

/** A part that did not load is said in its place. */
const reportUnsaid = (error: unknown): void => {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof LoadError || cause instanceof StuckError)) reportError(error);
};

/** Brings the written page to life, or writes another one in its place. The files of figures come first: nothing is shown twice. */
const start = async (root: HTMLElement): Promise<void> => {
  embedData(document.getElementById('embedded-data')?.textContent ?? undefined);
  const written = writtenPage(root);
  const { page } = document.documentElement.dataset;
  const language =
    LANGUAGES.find((each) => each === page) ?? preferredLanguage(navigator.languages);
  setUpI18n(language);
  const client = new QueryClient();
  // What completes the records is known once their descriptor is there.
  holdLateParts(() =>
    loadFigures(client).then(
      () => loadRest(client),
      () => undefined,
    ),
  );
  void loadParts(client, readQuery(window.location.href));
  const isComplete = await loadFigures(client).then(
    () => true,
    // What is broken is said by the page itself.
    () => {
      checkAll(client);
      return false;
    },
  );
  const isReady = written !== undefined && isComplete && isWrittenOf(compiledFile(client));
  await loadLaterOf(client, readQuery(window.location.href)).catch(() => undefined);
  await workAhead(client);
  startTransition(() => {
    const onRecoverableError = reportUnsaid;
    if (!isReady)
      return createRoot(root, { onRecoverableError }).render(<PageRoot client={client} />);
    for (const other of [...root.children]) if (other !== written) other.remove();
    hydrateRoot(written, <PageRoot client={client} />, {
      identifierPrefix: language,
      onRecoverableError,
    });
  });
};

document.documentElement.dataset['runs'] = '';
const root = document.getElementById('root');
if (root) void start(root);
