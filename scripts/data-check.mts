/** `npm run data:check [folder]`: checks the data package and lists every fault; exit 1 if there is any. */
import { join } from 'node:path';
import { checkPackage } from '../src/data/check/check-package.ts';
import { formatFault } from '../src/data/check/package-files.ts';
import type { Fault } from '../src/data/parse-resource.ts';
import type { DataPackage } from '../src/data/record-schemas.ts';
import { checkStory } from '../src/deck/check-story.ts';
import { toVocabulary } from '../src/views/to-vocabulary.ts';
import { toSearchText } from './make-search-index.mts';
import { toSchemaFiles } from './publish-schemas.mts';
import { listDataFiles } from './list-data-files.mts';
import { readDatasetBelow, readRecordsIn } from './read-dataset.mts';
import { readDescriptor, readTextBelow } from './read-package.mts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'public', 'data');

/** Slides can be read once all that they may name can be. */
const storyFaults = (descriptor: DataPackage): readonly Fault[] => {
  const vocabulary = toVocabulary(readDatasetBelow(folder), descriptor);
  const slides = descriptor.resources
    .filter(({ kind }) => kind === 'story')
    .flatMap(({ path }) =>
      readRecordsIn(folder, path, 'story').map((record) => ({ file: path, record })),
    );
  return checkStory(slides, vocabulary);
};

const checkFolder = (): readonly Fault[] => {
  const read = readTextBelow(folder);
  const descriptor = readDescriptor(folder);
  const named = new Set(descriptor.resources.map(({ path }) => path));
  const strays = listDataFiles(folder)
    .filter((file) => !named.has(file))
    .map((file) => ({
      file,
      record: '',
      field: '',
      found: 'a file',
      expected: 'to be named in datapackage.json',
    }));
  const schemas = [...toSchemaFiles()]
    .filter(([name, text]) => read(`schema/${name}`) !== text)
    .map(([name]) => ({
      file: `schema/${name}`,
      record: '',
      field: '',
      found: 'another schema than in code',
      expected: 'the published one (npm run data:format)',
    }));
  const searchText = toSearchText(descriptor, read);
  const stale = descriptor.resources
    .filter(({ kind, path }) => kind === 'search' && searchText && read(path) !== searchText)
    .map(({ path }) => ({
      file: path,
      record: '',
      field: '',
      found: 'another index than the names give',
      expected: 'the generated one (npm run data:format)',
    }));
  const faults = checkPackage(descriptor, read);
  const story = faults.length === 0 ? storyFaults(descriptor) : [];
  return [...faults, ...story, ...strays, ...schemas, ...stale];
};

try {
  const faults = checkFolder();
  for (const fault of faults) console.error(formatFault(fault));
  console.log(faults.length === 0 ? 'data check: no fault' : `data check: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`datapackage.json:::${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
