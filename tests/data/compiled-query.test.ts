import { createHash } from 'node:crypto';
import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';
import { compilePackage } from '../../src/data/compile-package';
import { checkServed, loadRest, resourceQuery } from '../../src/data/dataset-query';
import { loadFigures } from '../../src/data/load-figures';
import type { DataPackage } from '../../src/data/record-schemas';
import { toObservation } from '../../src/data/to-observation';
import { type Answer, serveData } from '../support/data-server';
import { readDataPackage, readDataText, readRecords } from '../support/read-data';

const JUDICIAL = 'observations/2024-judicial.json';
const textOf = (path: string): string => readDataText(path) ?? '';
const descriptor = readDataPackage();
const { first, rest } = compilePackage(descriptor, (path) => JSON.parse(textOf(path)));
const compiled = { first: '../assets/first.json', rest: '../assets/rest.json' };

type Files = Record<string, Answer>;

/** A host as the build leaves it; files are asked for as a browser resolves their addresses. */
const build = (): Files => ({
  'data/datapackage.json': { body: JSON.stringify({ ...descriptor, compiled }) },
  'assets/first.json': { body: JSON.stringify(first) },
  'assets/rest.json': { body: JSON.stringify(rest) },
  ...Object.fromEntries(
    descriptor.resources.map(({ path }) => [`data/${path}`, { body: textOf(path) }]),
  ),
});

const judicial = descriptor.resources.find(({ path }) => path === JUDICIAL);
if (!judicial) throw new Error(`the package has no ${JUDICIAL}`);
const JUDICIAL_KEY: QueryKey = resourceQuery(judicial).queryKey;

const changed = (field: string, value: unknown): Answer => {
  const [record, ...others] = JSON.parse(textOf(JUDICIAL)) as readonly object[];
  return { body: JSON.stringify([{ ...record, [field]: value }, ...others]) };
};

/** Without the files themselves: what is asked for is answered by what the build has compiled. */
const compiledOnly = (): Files =>
  Object.fromEntries(
    Object.entries(build()).filter(([path]) => !/^data\/(?!datapackage)/.test(path)),
  );

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
});

const recordsOf = (key: QueryKey) => client.getQueryData<readonly Record<string, unknown>[]>(key);

describe('a compiled package', () => {
  test('needs no file of figures, and late parts find every field', async () => {
    await serveData(compiledOnly());
    await loadFigures(client);
    expect(recordsOf(['resource', 'indicators.json'])?.[0]).not.toHaveProperty('definition');
    await loadRest(client);
    expect(recordsOf(['resource', 'indicators.json'])).toStrictEqual(readRecords('indicators'));
    const judicialRecords = (
      JSON.parse(textOf(JUDICIAL)) as Parameters<typeof toObservation>[0][]
    ).map(toObservation);
    expect(recordsOf(JUDICIAL_KEY)).toStrictEqual(judicialRecords);
  });

  test('is nothing where its descriptor has been changed: every file is checked', async () => {
    const own: DataPackage = { ...descriptor, version: '2024.2' };
    await serveData({
      ...build(),
      'data/datapackage.json': { body: JSON.stringify({ ...own, compiled }) },
      [`data/${JUDICIAL}`]: changed('value', 12),
    });
    await expect(loadFigures(client)).rejects.toMatchObject({
      file: JUDICIAL,
      reason: 'invalid',
      faults: [{ field: 'value', found: '12' }],
    });
  });

  test.each([
    ['is missing', undefined],
    ['is not JSON', { body: '{' }],
  ])('that %s gives way to the files themselves', async (_what, answer) => {
    const { 'assets/first.json': _, ...others } = build();
    await serveData(answer ? { ...others, 'assets/first.json': answer } : others);
    await loadFigures(client);
    expect(recordsOf(['resource', 'indicators.json'])).toStrictEqual(readRecords('indicators'));
  });

  test('of which the rest is missing is completed from the files themselves', async () => {
    const { 'assets/rest.json': _, ...others } = build();
    await serveData(others);
    await loadFigures(client);
    await loadRest(client);
    expect(recordsOf(['resource', 'indicators.json'])).toStrictEqual(readRecords('indicators'));
  });

  test('of which the rest cannot be reached fails its late parts, and comes when asked anew', async () => {
    const files = build();
    const answer = files['assets/rest.json'];
    files['assets/rest.json'] = { body: '', status: 503 };
    await serveData(files);
    await loadFigures(client);
    await expect(loadRest(client)).rejects.toMatchObject({ reason: 'unreachable' });
    if (answer) files['assets/rest.json'] = answer;
    await loadRest(client);
    expect(recordsOf(['resource', 'indicators.json'])).toStrictEqual(readRecords('indicators'));
  });
});

describe('the host looked at again', () => {
  const look = async (files: Files): Promise<void> => {
    await serveData(files);
    await loadFigures(client);
    await checkServed(client);
  };

  test('changes nothing where nobody has changed a file', async () => {
    const files = build();
    await serveData(files);
    await loadFigures(client);
    const before = descriptor.resources.map(({ path }) => client.getQueryData(['resource', path]));
    await checkServed(client);
    const after = descriptor.resources.map(({ path }) => client.getQueryData(['resource', path]));
    expect(after.every((records, index) => records === before[index])).toBe(true);
  });

  test('shows a value that somebody has changed', async () => {
    await look({ ...build(), [`data/${JUDICIAL}`]: changed('value', '27746') });
    expect(recordsOf(JUDICIAL_KEY)?.[0]).toMatchObject({ value: '27746' });
  });

  test('names a changed value that cannot be by file, record and field, and takes its figures away', async () => {
    await look({ ...build(), [`data/${JUDICIAL}`]: changed('value', 12) });
    const { data, error } = client.getQueryState(JUDICIAL_KEY) ?? {};
    expect(data).toBeUndefined();
    expect(error).toMatchObject({
      file: JUDICIAL,
      reason: 'invalid',
      faults: [{ record: 'court.admin1.concluded@2024 (#1)', field: 'value', found: '12' }],
    });
    expect(recordsOf(['resource', 'breaks.json'])).toStrictEqual(readRecords('breaks'));
  });

  test('leaves everything as it is where it cannot be reached', async () => {
    await expect(
      look({ ...build(), [`data/${JUDICIAL}`]: { body: '', status: 503 } }),
    ).rejects.toMatchObject({ reason: 'unreachable' });
    expect(recordsOf(JUDICIAL_KEY)?.[0]).toMatchObject({ value: '27745' });
  });
});

describe('a file that is loaded later', () => {
  const events = descriptor.resources.find(({ path }) => path === 'events.json');
  const hash = `sha256:${createHash('sha256').update('[{"id":7}]').digest('hex')}`;

  test('is checked unless it is letter by letter what the build has checked', async () => {
    if (!events) throw new Error('the package has no events');
    await serveData({ 'data/events.json': { body: '[{"id":7}]' } });
    await expect(client.fetchQuery(resourceQuery(events))).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect(await client.fetchQuery(resourceQuery({ ...events, hash }))).toEqual([{ id: 7 }]);
  });
});
