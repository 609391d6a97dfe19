import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { act, StrictMode, Suspense } from 'react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { type LoadedData, useDataset } from '../../src/data/use-dataset';
import { verdictsOf } from '../../src/exhibits/answers';
import type { Answer } from '../../src/exhibits/exhibit';
import { PageContext } from '../../src/exhibits/exhibit-context';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { toGround } from '../../src/exhibits/ground';
import { useExhibit } from '../../src/exhibits/use-exhibit';
import { serveData } from '../support/data-server';
import { readDataPackage, readDataText } from '../support/read-data';

/** All files of the package, by their address; a test may put another answer in the place of one. */
const serveAll = async () => {
  const files = ['datapackage.json', ...readDataPackage().resources.map(({ path }) => path)];
  const answers = Object.fromEntries(
    files.map((file) => [`data/${file}`, { body: readDataText(file) ?? '' }]),
  );
  await serveData(answers);
  return answers;
};

/** Files come when they come: a busy machine takes longer than the second that is waited for by itself. */
const wait = (check: () => void) => waitFor(check, { timeout: 15_000 });

interface Seen {
  readonly data: LoadedData;
  readonly answer: Answer;
}

/** A page of one exhibit, which writes down what each rendering got. */
const toPage = (seen: Seen[]) => {
  const Figures = ({ data }: Pick<Seen, 'data'>) => {
    seen.push({ data, answer: useExhibit(PLAIN_FIGURES).answer });
    return null;
  };
  const Page = ({ edition }: { readonly edition: string | undefined }) => {
    const data = useDataset();
    if (!data.dataset || !data.package) return null;
    const ground = toGround(data.dataset, data.package, edition);
    return (
      <PageContext value={{ ground, filter: NO_FILTER, actions: undefined }}>
        <Suspense>
          <Figures data={data} />
        </Suspense>
      </PageContext>
    );
  };
  return Page;
};

const start = async () => {
  const answers = await serveAll();
  const seen: Seen[] = [];
  const Page = toPage(seen);
  const client = new QueryClient();
  const show = (edition?: string) => (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page edition={edition} />
      </QueryClientProvider>
    </StrictMode>
  );
  const last = () => {
    const one = seen.at(-1);
    if (!one) throw new Error('nothing was shown');
    return one;
  };
  return { answers, seen, show, last };
};

test('a page that begins anew works nothing out anew', async () => {
  const { seen, show, last } = await start();
  const { unmount } = render(show());
  await wait(() => expect(seen).not.toEqual([]));
  const first = last();
  unmount();
  render(show());
  await wait(() => expect(seen.length).toBeGreaterThan(2));
  expect(new Set(seen.map(({ answer }) => answer)).size).toBe(1);
  expect(last().data.dataset).toBe(first.data.dataset);
});

test('another edition has answers of its own, and the first finds its own again', async () => {
  const { seen, show, last } = await start();
  const { rerender } = render(show('2024'));
  await wait(() => expect(seen).not.toEqual([]));
  const { answer } = last();
  rerender(show('2025'));
  expect(last().answer).not.toBe(answer);
  expect(last().answer.asked.ground.edition).toBe('2025');
  rerender(show('2024'));
  expect(last().answer).toBe(answer);
});

test('a file that comes at the second try takes the place of what was worked out without it', async () => {
  const { answers, seen, show, last } = await start();
  const { path } = readDataPackage().resources.find(({ kind }) => kind === 'observations') ?? {};
  const file = `data/${path}`;
  const good = answers[file] ?? { body: '' };
  answers[file] = { body: '[' };
  render(show());
  await wait(() => expect(seen).not.toEqual([]));
  const before = last();
  expect(before.data.faults.map((fault) => fault.file)).toEqual([path]);
  const found = ({ answer }: Seen) => verdictsOf(answer.asked.ground.cube, NO_FILTER).size;
  const without = found(before);
  answers[file] = good;
  act(() => before.data.retry());
  await wait(() => expect(last().data.faults).toEqual([]));
  expect(last().data.dataset).not.toBe(before.data.dataset);
  expect(last().answer).not.toBe(before.answer);
  expect(found(last())).toBeGreaterThan(without);
  const figures = new Set(last().data.dataset?.observations.map(({ indicator }) => indicator));
  expect(found(last())).toBe(figures.size);
  // What was worked out before stays what it was: nothing of it was overwritten.
  expect(found(before)).toBe(without);
});
