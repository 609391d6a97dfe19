import { expect, test } from 'vitest';
import { toOfflineState, type WorkerStages } from '../../../src/app/offline/offline-state';

const NONE: WorkerStages = { installing: null, waiting: null, active: null, replaced: false };
const WORKER = {};
const ACTIVE = { state: 'activated' };

test.each<[string, Partial<WorkerStages>, string]>([
  ['nothing, or a first attempt that failed', {}, 'unsupported'],
  ['files are being kept for the first time', { installing: WORKER }, 'caching'],
  ['all are kept, the worker is not let in yet', { waiting: WORKER }, 'caching'],
  ['the worker is just being let in', { active: { state: 'activating' } }, 'caching'],
  ['it works', { active: ACTIVE }, 'ready'],
  ['an update is being kept: the old one goes on', { active: ACTIVE, installing: WORKER }, 'ready'],
  ['an update is complete', { active: ACTIVE, waiting: WORKER }, 'update-waiting'],
  ['another window let one in', { active: ACTIVE, replaced: true }, 'update-waiting'],
])('%s', (_, stages, state) => {
  expect(toOfflineState({ ...NONE, ...stages })).toBe(state);
});
