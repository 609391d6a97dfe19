import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dropped } from '../../src/url/dropped';
import { VALUE_END } from '../../src/url/mend-value';
import { isTracker } from '../../src/url/trackers';
import { visibleText } from '../../src/url/visible-text';
import { migrate } from '../../src/url/migrations';
import { LINKS, type ViewState } from '../../src/views/view-state';
import { arbitraryLink } from '../support/arbitrary-link';
import { arbitraryViewState } from '../support/arbitrary-view-state';
import { holds } from '../support/holds';
import { readVocabulary } from '../support/read-vocabulary';

const RUNS = 10_000;
/** Milliseconds: ten thousand cases take a few seconds, and many on a busy machine. */
const TIMEOUT = 120_000;
const vocabulary = readVocabulary();
const links = arbitraryLink(vocabulary);
const states = arbitraryViewState(vocabulary);
const parse = (link: string) => LINKS.parse(link, vocabulary);
const serialize = (state: ViewState) => LINKS.serialize(state, vocabulary);

/** The values of a key in a link, one by one. */
const piecesIn = (link: string, key: string): readonly string[] =>
  (new URLSearchParams(link).get(key) ?? '').split(',');

/** A value without the signs behind it, which are none of it. */
const withoutEnd = (value: string): string => value.replace(VALUE_END, '');

/** Defaults are left out, also behind signs that are nothing. */
const isDefault = (key: string, value: string): boolean =>
  ['main', '1'].includes(withoutEnd(value)) && ['view', 'step'].includes(key);

/** True where a dropped thing is named as it was typed, or by its beginning where it is long. */
const names = ({ key, value }: Dropped, typed: string, text: string): boolean => {
  const start = value.replace(/…$/, '');
  const isBeginning = start !== value || value.length >= 40;
  return key === typed && (value === text || (isBeginning && text.startsWith(start)));
};

describe('any link at all', () => {
  test(
    'is read without an exception, and its canonical form reads the same with nothing dropped',
    () => {
      holds(
        fc.property(links, (link) => {
          const { state } = parse(link);
          const text = serialize(state);
          const again = parse(text);
          expect(again.state).toEqual(state);
          expect([serialize(again.state), again.dropped.length]).toEqual([text, 0]);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test('has everything in its canonical form or among what was dropped', () => {
    holds(
      fc.property(links, (link) => {
        const { state, dropped } = parse(link);
        const text = serialize(state);
        const written = new URLSearchParams(text);
        const lost = [...new URLSearchParams(link)].filter(
          ([key, value], index, all) =>
            value !== '' &&
            !(
              key === 'v' &&
              withoutEnd(value) === '1' &&
              all.findIndex(([each]) => each === key) === index
            ) &&
            !isDefault(key, value) &&
            written.get(key) !== value &&
            !dropped.some((each) => names(each, key, value)) &&
            !isTracker(key, value) &&
            value.split(',').some(
              (piece) =>
                // Nothing between two commas, and signs behind the last value, are nothing lost.
                /[^\p{P}\p{S}\p{Z}\p{DI}\s]|\ufffd/u.test(piece) &&
                !isDefault(key, piece) &&
                !piecesIn(text, key).includes(piece) &&
                !piecesIn(text, key).includes(withoutEnd(piece)) &&
                !piecesIn(text, key).includes(visibleText(piece)) &&
                // What is dropped is told as it is seen.
                !dropped.some(
                  (each) => names(each, key, piece) || names(each, key, visibleText(piece)),
                ),
            ),
        );
        expect(lost).toEqual([]);
      }),
      3000,
    );
  });

  test('leaves nothing of a dropped value in its canonical form', () => {
    holds(
      fc.property(links, (link) => {
        const { state, dropped } = parse(link);
        const text = serialize(state);
        const surviving = dropped.filter(({ key, value, reason }) =>
          reason === 'unknown-key'
            ? new URLSearchParams(text).has(key)
            : reason !== 'repeated' && piecesIn(text, key).includes(value) && value !== '',
        );
        expect(surviving).toEqual([]);
      }),
      3000,
    );
  });

  test('means the same without its repeated keys, each of which is said', () => {
    holds(
      fc.property(links, (link) => {
        const entries = [...new URLSearchParams(link)];
        const first = entries.filter(
          ([key], index) => entries.findIndex(([each]) => each === key) === index,
        );
        const repeated = entries.filter(
          ([key], index) =>
            LINKS.keys.some((param) => param.key === key) &&
            entries.findIndex(([each]) => each === key) !== index,
        );
        const read = parse(link);
        expect(parse(new URLSearchParams(first).toString()).state).toEqual(read.state);
        expect(
          read.dropped.filter(({ key, reason }) => reason === 'repeated' && key !== 'v').length,
        ).toBe(repeated.length);
      }),
      1000,
    );
  });
});

describe('any state', () => {
  test(
    'comes back from its link, with nothing dropped',
    () => {
      holds(
        fc.property(states, (state) => {
          expect(parse(serialize(state))).toEqual({ state, dropped: [] });
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test('has a link in plain characters that no migration changes', () => {
    holds(
      fc.property(states, (state) => {
        const link = serialize(state);
        expect(link).toMatch(/^[\w.~!*'():%,=&-]*$/);
        const entries = [...new URLSearchParams(link)];
        expect(migrate(entries).entries).toEqual(entries.filter(([key]) => key !== 'v'));
      }),
      1000,
    );
  });
});
