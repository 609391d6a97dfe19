import { describe, expect, test } from 'vitest';
import { resourceQuery } from '../../src/data/dataset-query';
import { DataError, type DataErrorReason } from '../../src/data/data-error';
import { fetchPackage, fetchResource } from '../../src/data/fetch-resource';
import { buildPackage, GOOD_RECORDS } from '../support/build-package';
import { serveData } from '../support/data-server';

const EVENTS = 'data/events.json';
const good = { body: JSON.stringify(GOOD_RECORDS.events) };

const failureOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof DataError
    ? { file: error.file, reason: error.reason, faults: error.faults }
    : error;
};

describe('a file of the package', () => {
  test('comes as its records', async () => {
    await serveData({ [EVENTS]: good });
    expect(await fetchResource('events.json', 'events')).toEqual(GOOD_RECORDS.events);
  });

  test('that is not there is missing', async () => {
    await serveData({});
    expect(await failureOf(fetchResource('events.json', 'events'))).toEqual({
      file: 'events.json',
      reason: 'missing',
      faults: [],
    });
  });

  test.each([
    ['the page itself, as some hosts answer', '<!doctype html><title>x</title>'],
    ['cut off', good.body.slice(0, -5)],
    ['empty', ''],
  ])('that is %s is not JSON', async (_what, body) => {
    await serveData({ [EVENTS]: { body, type: 'text/html' } });
    expect(await failureOf(fetchResource('events.json', 'events'))).toEqual({
      file: 'events.json',
      reason: 'not-json',
      faults: [],
    });
  });

  test('against its schema is invalid, with every fault', async () => {
    const [event] = GOOD_RECORDS.events;
    await serveData({
      [EVENTS]: { body: JSON.stringify([{ ...event, chapter: 7, host: 'spc' }]) },
    });
    expect(await failureOf(fetchResource('events.json', 'events'))).toMatchObject({
      reason: 'invalid',
      faults: [
        { file: 'events.json', record: 'talks', field: 'host', found: '"spc"' },
        { file: 'events.json', record: 'talks', field: 'chapter', found: '7' },
      ],
    });
  });

  test('of a server that is gone is unreachable', async () => {
    const stop = await serveData({ [EVENTS]: good });
    await stop();
    expect(await failureOf(fetchResource('events.json', 'events'))).toEqual({
      file: 'events.json',
      reason: 'unreachable',
      faults: [],
    });
  });

  test.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'unreachable'],
    [429, 'unreachable'],
    [500, 'unreachable'],
    [502, 'unreachable'],
    [503, 'unreachable'],
  ])('that is answered with %i is %s', async (status, reason) => {
    await serveData({ [EVENTS]: { ...good, status } });
    expect(await failureOf(fetchResource('events.json', 'events'))).toMatchObject({ reason });
  });

  test('that a server cannot give for now is asked for again, one that is not there is not', () => {
    const { retry } = resourceQuery({ name: 'x', path: 'x.json', jsonSchema: 'x', kind: 'events' });
    const isRetried = (reason: DataErrorReason) =>
      [0, 1, 2].map(
        (count) => typeof retry === 'function' && retry(count, new DataError('x', reason)),
      );
    expect(isRetried('unreachable')).toEqual([true, true, false]);
    for (const reason of ['missing', 'not-json', 'invalid'] as const) {
      expect(isRetried(reason)).toEqual([false, false, false]);
    }
  });

  test('that nobody waits for any more is no fault of the data', async () => {
    await serveData({ [EVENTS]: good });
    const controller = new AbortController();
    controller.abort();
    expect(
      await failureOf(fetchResource('events.json', 'events', controller.signal)),
    ).toMatchObject({ name: 'AbortError' });
  });
});

describe('the descriptor', () => {
  const { descriptor } = buildPackage();

  test('comes with its resources', async () => {
    await serveData({ 'data/datapackage.json': { body: JSON.stringify(descriptor) } });
    expect(await fetchPackage()).toEqual({ descriptor, compiled: undefined });
  });

  test('against its schema is invalid, with every fault', async () => {
    const [resource] = descriptor.resources;
    const bad = { ...descriptor, edition: 2024, resources: [{ ...resource, kind: 'planets' }] };
    await serveData({ 'data/datapackage.json': { body: JSON.stringify(bad) } });
    expect(await failureOf(fetchPackage())).toMatchObject({
      file: 'datapackage.json',
      reason: 'invalid',
      faults: [
        { field: 'edition', found: '2024', expected: 'string' },
        { field: 'resources.0.kind', found: '"planets"' },
      ],
    });
  });

  test('that is not there is missing', async () => {
    await serveData({});
    expect(await failureOf(fetchPackage())).toMatchObject({
      file: 'datapackage.json',
      reason: 'missing',
    });
  });
});
