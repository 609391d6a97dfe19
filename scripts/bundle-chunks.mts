import type { Manifest } from 'vite';

/**
 * Source files that the main view does not load: other views, what runs on a click, and what they alone import.
 * A lazily loaded file is part of the main view unless it matches here, so a new one is counted until it is named; those of
 * other kinds of exhibits are not.
 */
const OUTSIDE_MAIN_VIEW: readonly RegExp[] = [
  // Folders of other views; what lies beside them is of all views.
  /^src\/views\/(?!main\/)[^/]+\//,
  // Kinds that the main view shows at once are named; what all kinds use lies beside their folders.
  /^src\/exhibits\/(?!(?:figures|series|breakdown|matrix|campaigns)\/)[^/]+\//,
  /^src\/(deck|show|take-away)\//,
  /^src\/exhibits\/\w+\/still-/,
  /^src\/exhibits\/campaigns\/results-table\./,
  // The table of a time series and the known events beside it are asked for by a click.
  /^src\/exhibits\/series\/(?:series-table|event-list)\./,
  // What stands alone in a frame of others, and where a page stands.
  /^src\/app\/shell\/embed\/(?:embed-view|page-place)\./,
  // What marks mean, the details of a figure, footnotes, the keys and the way to another view are asked for by a click.
  /^src\/provenance\/(?:mark-text|figure-details|footnote-list)\./,
  /^src\/views\/exhibit-menu-content\./,
  /^src\/app\/shell\/(help-dialog|focus-heading|take-figure\/figure-dialog|menu\/menu-content|filter-bar\/filter-sheet)\./,
  // What was announced after the report is asked for by a click or by a link.
  /^src\/exhibits\/load-later\./,
  // Passages of an opened report are shown in the audit view alone.
  /^src\/provenance\/passage-view\./,
  // Shown only where a file is broken, or a link names what there is not.
  /^src\/(?:exhibits\/broken-files|views\/dropped-parts)\./,
  // Checks come where the build has not checked.
  /^src\/data\/check-file\./,
];

/** The keys of the chunks that the chunks `from` need: themselves, their static imports and, where `follows` says yes, their dynamic ones. */
const collectChunks = (
  manifest: Manifest,
  from: readonly string[],
  follows: (source: string) => boolean,
): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the manifest has no chunk ${key}`);
    if (seen.has(key)) return;
    seen.add(key);
    const dynamic = (chunk.dynamicImports ?? []).filter((each) =>
      follows(manifest[each]?.src ?? each),
    );
    for (const next of [...(chunk.imports ?? []), ...dynamic]) visit(next);
  };
  for (const key of from) visit(key);
  return seen;
};

const isInMainView = (source: string): boolean =>
  !OUTSIDE_MAIN_VIEW.some((each) => each.test(source));

/** The JavaScript files that must arrive before anything shows, and those of the whole main view, which include them. */
export const filesToLoad = (manifest: Manifest) => {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const toFiles = (keys: ReadonlySet<string>): readonly string[] =>
    [...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
  return {
    first: toFiles(collectChunks(manifest, entries, () => false)).toSorted(),
    main: toFiles(collectChunks(manifest, entries, isInMainView)).toSorted(),
  };
};
