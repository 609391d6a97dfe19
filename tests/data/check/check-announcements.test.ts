import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

const text = (word: string) => ({ zh: word, en: word });

const DOCUMENT = {
  id: 'press-2031',
  title: text('a press conference'),
  publisher: 'spc',
  published: '2031-01-23',
  url: null,
  edition: null,
  kind: 'white-paper',
  evidence: 'secondary',
};

const check = (announcement: object, document: object = DOCUMENT) => {
  const { descriptor, read } = buildPackage({
    ...GOOD_RECORDS,
    announcements: [{ ...announcement }],
    'announcement-sources': [{ ...document }],
  });
  return checkPackage(descriptor, read)
    .map(formatFault)
    .filter((fault) => fault.startsWith('announcement'));
};

const [indicator = { id: '' }] = GOOD_RECORDS.indicators as readonly { readonly id: string }[];

const DRAWN = {
  id: 'series',
  reading: 'drawn',
  scope: 'same',
  indicators: [indicator.id],
  time: '2031',
  printed: '47万余件',
  value: '470000',
  step: '10000',
  hedge: 'over',
  source: { id: 'press-2031', section: '0', paragraph: 1 },
};

const { value: _, step: __, hedge: ___, ...unread } = DRAWN;
const FOOTNOTE = { ...unread, reading: 'footnote', scope: 'partial', reason: text('half') };

test('a figure of the same scope and a footnote with its reason have no fault', () => {
  expect(check(DRAWN)).toEqual([]);
  expect(check(FOOTNOTE)).toEqual([]);
});

test('an indicator says the year of which a total of it was announced, and no other does', () => {
  const faultsOf = (announced: string | undefined, announcement: object) => {
    const [first, ...others] = GOOD_RECORDS.indicators;
    const { descriptor, read } = buildPackage({
      ...GOOD_RECORDS,
      indicators: [{ ...first, ...(announced ? { announced } : {}) }, ...others],
      announcements: [{ ...announcement }],
      'announcement-sources': [DOCUMENT],
    });
    return checkPackage(descriptor, read)
      .map(formatFault)
      .filter((fault) => fault.includes(':announced:'));
  };
  expect(faultsOf('2031', DRAWN)).toEqual([]);
  expect(faultsOf(undefined, FOOTNOTE)).toEqual([]);
  expect(faultsOf(undefined, DRAWN)).toEqual([
    `indicators.json:${indicator.id}:announced: found nothing, expected 2031`,
  ]);
  expect(faultsOf('2031', FOOTNOTE)).toHaveLength(1);
});

test('what is of another scope is never drawn', () => {
  expect(check({ ...DRAWN, scope: 'wider' })).toEqual([
    'announcements.json:series:scope: found "wider", expected same, for it is drawn',
  ]);
  expect(check({ ...FOOTNOTE, scope: 'same' })).toEqual([
    'announcements.json:series:scope: found "same", expected another than same, for it is not drawn',
  ]);
});

test('a footnote says why, a line has one indicator, what is left out has none', () => {
  const { reason, ...silent } = FOOTNOTE;
  expect(check(silent)).toEqual([
    'announcements.json:series:reason: found nothing, expected why it is in no line',
  ]);
  expect(check({ ...DRAWN, indicators: [] })).toEqual([
    'announcements.json:series:indicators: found [], expected one indicator to be drawn in',
  ]);
  expect(check({ ...FOOTNOTE, reason, reading: 'left-out', scope: 'other' })).toEqual([
    `announcements.json:series:indicators: found ["${indicator.id}"], expected none, for it is left out`,
  ]);
});

test('value, step and hedge are what the token says', () => {
  expect(check({ ...DRAWN, value: '480000' })).toEqual([
    'announcements.json:series:value: found ["480000","10000","over"], expected what 47万余件 says',
  ]);
});

test('indicators, documents and codes exist; without an address the evidence is secondary', () => {
  expect(check({ ...DRAWN, indicators: ['nothing'] })).toEqual([
    'announcements.json:series:indicators: found "nothing", expected the id of an indicator',
  ]);
  expect(check({ ...DRAWN, source: { ...DRAWN.source, id: 'nobody' } })).toEqual([
    'announcements.json:series:source.id: found "nobody", expected the id of a document announced later',
  ]);
  expect(check({ ...FOOTNOTE, codes: { right: 'nothing' } })).toEqual([
    'announcements.json:series:codes.right: found "nothing", expected a code of codelist right',
  ]);
  expect(check(DRAWN, { ...DOCUMENT, publisher: 'nobody', evidence: 'press' })).toEqual([
    'announcement-sources.json:press-2031:publisher: found "nobody", expected a code of codelist agency or publisher',
    'announcement-sources.json:press-2031:evidence: found "press", expected secondary, for no address is given',
  ]);
});
