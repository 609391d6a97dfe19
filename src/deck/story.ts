import { type Dataset, isCodeWithin } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { PLAIN_BREAKDOWN } from '../exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../exhibits/campaigns/spec';
import { PLAIN_CHANGES } from '../exhibits/changes/spec';
import { PLAIN_EFFORTS } from '../exhibits/efforts/spec';
import { PLAIN_FLOW } from '../exhibits/flow/spec';
import { PLAIN_IDENTITIES } from '../exhibits/identities/spec';
import { PLAIN_INSTRUMENTS } from '../exhibits/instruments/spec';
import { PLAIN_LEDGER } from '../exhibits/ledger/spec';
import { PLAIN_MESSAGES } from '../exhibits/messages/spec';
import { PLAIN_OFFENCES } from '../exhibits/offences/spec';
import type { Spec } from '../exhibits/registry';
import { PLAIN_CHART, PLAIN_SERIES } from '../exhibits/series/spec';

/** A slide of the story, and which indicators it is about: a filter that has no figure of any of them leaves it out. */
export interface StorySlide {
  readonly spec: Spec;
  readonly isAbout: (dataset: Dataset, indicator: Indicator) => boolean;
}

const always = (): boolean => true;

const within =
  (dimension: 'chapter' | 'system', ...codes: readonly string[]) =>
  (dataset: Dataset, indicator: Indicator): boolean =>
    codes.some((code) =>
      [indicator[dimension]].flat().some((own) => isCodeWithin(dataset, dimension, own, code)),
    );

/** Indicators drawn on one slide, each on its own scale where there are several. */
const drawn = (...indicators: readonly string[]): StorySlide => ({
  spec: {
    ...PLAIN_SERIES,
    indicators,
    chart: { ...PLAIN_CHART, form: indicators.length > 1 ? 'multiples' : 'lines' },
  },
  isAbout: (_dataset, { id }) => indicators.includes(id),
});

/** What the year comes down to. */
export const OPENING: readonly StorySlide[] = [{ spec: PLAIN_MESSAGES, isAbout: always }];

/** The chapters of the report, each in the exhibit that answers its first question. */
export const STORY: readonly StorySlide[] = [
  drawn('satisfaction.score'),
  { spec: PLAIN_FLOW, isAbout: within('system', 'courts') },
  {
    spec: { ...PLAIN_BREAKDOWN, indicators: ['court.civil1.received'], split: 'right' },
    isAbout: (_dataset, { id }) => id === 'court.civil1.received',
  },
  {
    spec: { ...PLAIN_FLOW, board: 'chain', counts: 'persons' },
    isAbout: within('system', 'police', 'procuratorates'),
  },
  { spec: { ...PLAIN_OFFENCES, counts: 'persons' }, isAbout: within('system', 'procuratorates') },
  {
    spec: { kind: 'strips', strips: 'administrative', brief: true },
    isAbout: within('chapter', '1.2'),
  },
  drawn('customs.seizures.batches', 'customs.seizures.items'),
  { spec: { ...PLAIN_CAMPAIGNS, by: 'page' }, isAbout: within('chapter', '1.2') },
  drawn(
    'patent.invention.granted',
    'patent.utility.granted',
    'patent.design.granted',
    'trademark.registered',
    'copyright.registered',
    'ic_layout.issued',
  ),
  { spec: PLAIN_INSTRUMENTS, isAbout: within('chapter', '2') },
  {
    spec: { kind: 'strips', strips: 'mechanisms', brief: true },
    isAbout: within('chapter', '1.3'),
  },
  { spec: PLAIN_LEDGER, isAbout: within('chapter', '5') },
  { spec: PLAIN_CHANGES, isAbout: always },
];

/** What may be asked for: stands behind the closing. */
export const BACKUP: readonly StorySlide[] = [
  { spec: PLAIN_IDENTITIES, isAbout: always },
  { spec: PLAIN_EFFORTS, isAbout: within('chapter', '1') },
  { spec: PLAIN_CAMPAIGNS, isAbout: within('chapter', '1') },
];
