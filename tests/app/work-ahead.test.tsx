import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { workAhead } from '../../src/app/work-ahead';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { loadedDataset } from '../../src/data/gather-dataset';
import { loadFigures } from '../../src/data/load-figures';
import { useDataset } from '../../src/data/use-dataset';
import { PageContext } from '../../src/exhibits/exhibit-context';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { toGround } from '../../src/exhibits/ground';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { kindOf } from '../../src/exhibits/registry';
import { useExhibit } from '../../src/exhibits/use-exhibit';
import { serveData } from '../support/data-server';
import { readDataPackage, readDataText } from '../support/read-data';

const Figures = () => <p>{String(useExhibit(PLAIN_FIGURES).answer.isEmpty)}</p>;

const Page = ({ onDataset }: { readonly onDataset: (dataset: object) => void }) => {
  const { dataset, package: descriptor } = useDataset();
  if (!dataset || !descriptor) return null;
  onDataset(dataset);
  const ground = toGround(dataset, descriptor);
  return (
    <PageContext value={{ ground, filter: NO_FILTER, actions: undefined }}>
      <Figures />
    </PageContext>
  );
};

test('the first rendering finds everything that was worked out before it', async () => {
  const files = ['datapackage.json', ...readDataPackage().resources.map(({ path }) => path)];
  await serveData(
    Object.fromEntries(files.map((file) => [`data/${file}`, { body: readDataText(file) ?? '' }])),
  );
  const client = new QueryClient();
  await loadFigures(client);
  await workAhead(client);
  const answer = vi.spyOn(await loadKind(kindOf(PLAIN_FIGURES)), 'answer');
  const datasets = new Set<object>();
  const { container } = render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page onDataset={(dataset) => datasets.add(dataset)} />
      </QueryClientProvider>
    </StrictMode>,
  );
  expect(container.textContent).toBe('false');
  expect([...datasets]).toEqual([loadedDataset(client)?.dataset]);
  expect(datasets.size).toBe(1);
  expect(answer).not.toHaveBeenCalled();
});

test('without the files there is nothing to work out', async () => {
  await expect(workAhead(new QueryClient())).resolves.toBeUndefined();
});
