import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset';
import type { Indicator } from '../../src/domain/indicator';
import type { Observation } from '../../src/domain/observation';
import { buildCampaign, buildDataset, buildIndicator, buildObservation } from './build-dataset';

const RIGHTS = ['all', 'patent', 'invention', 'utility-model', 'trademark', 'copyright'];
const SYSTEMS = ['all', 'judicial', 'courts', 'police', 'administrative', 'customs', 'market'];
const AGENCIES = ['spc', 'local-courts', 'mps', 'samr'];
const CHAPTERS = ['1', '1.1', '1.2', '3'];
const CAMPAIGNS = ['dragon', 'guard'];
const TIMES = ['2015', '2018', '2020', '2023', '2024', '2023-2024'];
const CODES = [
  '',
  'right=patent',
  'right=invention',
  'right=trademark',
  'offence=fake-marks',
  'offence=selling-fakes',
  'offence=mixed',
  'campaign=dragon',
  'campaign=guard',
  'party=foreign',
  'party=foreign;right=patent',
  'procedure=second',
];
const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const some = (from: readonly string[], least = 0): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength: least, maxLength: 3 });

const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });

const arbitraryIndicator = (id: string): fc.Arbitrary<Indicator> =>
  fc
    .record({
      system: fc.constantFrom(...SYSTEMS),
      right: fc.constantFrom(...RIGHTS),
      rights: sometimes(some(RIGHTS.slice(1), 2)),
      agency: some(AGENCIES),
      chapter: fc.constantFrom(...CHAPTERS),
      kind: fc.constantFrom('flow', 'share', 'amount-in-case'),
      contains: sometimes(
        fc.record({ right: some(RIGHTS), system: some(SYSTEMS), campaign: some(CAMPAIGNS) }),
      ),
    })
    .map((more) => buildIndicator(id, more));

const arbitraryObservation = (indicator: string): fc.Arbitrary<Observation> =>
  fc
    .record({
      codes: fc.constantFrom(...CODES),
      time: fc.constantFrom(...TIMES),
      status: fc.constantFrom('A', 'A', 'E'),
    })
    .map(({ codes, time, status }) => buildObservation(indicator, '7', codes, { time, status }));

/** One to six indicators of any scope, each with up to eight figures of any codes and times, in the codelists of `buildDataset`. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .subarray(NAMES, { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      fc.tuple(...names.map(arbitraryIndicator)),
      fc.tuple(...names.map((id) => fc.array(arbitraryObservation(id), { maxLength: 8 }))),
    ),
  )
  .map(([indicators, observations]) =>
    buildDataset({
      indicators,
      observations: observations.flat(),
      campaigns: [
        buildCampaign('dragon', { results: ['first@2024'], shared: [] }),
        buildCampaign('guard', {
          time: '2023-2024',
          results: ['first@2024', 'second@2024'],
          shared: ['second@2024'],
        }),
      ],
    }),
  );
