import { act } from '@testing-library/react';
import { type Filter, NO_FILTER } from '../../src/crossfilter/filter';
import { type Slide, toSteps } from '../../src/deck/slide';
import type { Ground } from '../../src/exhibits/exhibit';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { kindOf, needsOf } from '../../src/exhibits/registry';
import { loadStills } from '../../src/exhibits/still-part';
import { countPages, type DeckData } from '../../src/show/deck-data';
import type { Languages } from '../../src/show/slide';
import { Stage } from '../../src/show/stage';
import { readGround, readKindRecords } from './ground';
import { renderIn } from './render-in';

interface Around {
  readonly filter?: Filter;
  /** The edition that the link is pinned to. */
  readonly edition?: string;
  readonly address?: string;
}

const grounds = new Map<string, Ground>();

/** The real data as an edition has them; the same object for the same edition. */
const groundOf = (edition: string): Ground => {
  const ground = grounds.get(edition) ?? { ...readGround(), edition };
  grounds.set(edition, ground);
  return ground;
};

/** What slides rest on, over the real data with all records that they need. */
export const toDeckData = (
  deck: readonly Slide[],
  { filter = NO_FILTER, edition = readGround().edition, address = 'https://example.org/' }: Around,
): DeckData => ({
  ground: groundOf(edition),
  records: readKindRecords([...new Set(deck.flatMap(({ spec }) => needsOf(spec)))]),
  filter,
  address,
});

/** Renders one step of a deck in its box, as it is projected; `number` counts from 1. */
export const renderSlide = async (
  languages: Languages,
  deck: readonly Slide[],
  { number = 1, ...around }: Around & { readonly number?: number } = {},
) => {
  await Promise.all(deck.map(({ spec }) => loadKind(kindOf(spec))));
  await loadStills();
  const data = toDeckData(deck, around);
  const steps = toSteps(deck, (slide) => countPages(data, slide));
  return act(() =>
    renderIn(
      languages[0],
      <Stage data={data} steps={steps} languages={languages} number={number} />,
    ),
  );
};
