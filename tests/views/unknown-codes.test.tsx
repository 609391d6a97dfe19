import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../src/crossfilter/filter';
import type { EventParams } from '../../src/views/event-params';
import { UnknownCodes, unknownCodes } from '../../src/views/unknown-codes';
import { PageOfList } from '../support/list-panel';
import { readDataset } from '../support/read-data';
import { buildDataset } from '../support/build-dataset';
import { renderIn } from '../support/render-in';

const NOTHING = { eventType: undefined, partner: undefined, host: undefined };
const ODD = { eventType: 'seance', partner: 'atlantis', host: 'cnipa' };

test('codes that no list has are told by their keys, once the lists are there', () => {
  const told = (dataset: Parameters<typeof unknownCodes>[0], state = ODD) =>
    unknownCodes(dataset, state).map(({ key, value }) => `${key}=${value}`);
  expect(told(readDataset())).toEqual(['event=seance', 'partner=atlantis']);
  expect(told(buildDataset())).toEqual([]);
  expect(unknownCodes(readDataset(), { ...NOTHING, partner: 'none' })).toEqual([]);
  expect(unknownCodes(readDataset(), { ...NOTHING, partner: 'japan' })).toEqual([]);
});

test('they are an alert, and to dismiss it takes them out of the link', async () => {
  const onDismiss = vi.fn<(without: Partial<EventParams>) => void>();
  await act(() =>
    renderIn(
      'en',
      <PageOfList filter={NO_FILTER}>
        <UnknownCodes state={ODD} onDismiss={onDismiss} />
      </PageOfList>,
    ),
  );
  expect((await screen.findByRole('alert')).textContent).toContain(
    '“atlantis” is not a possible value of “partner”',
  );
  await userEvent.click(screen.getByRole('button'));
  expect(onDismiss).toHaveBeenCalledWith({ eventType: undefined, partner: undefined });
});
