import { useEffect } from 'react';
import type { Step } from '../deck/slide';
import { PLAIN_STATEMENT } from '../exhibits/statement/spec';
import { otherLanguage } from '../domain/language';
import type { DeckData } from './deck-data';
import { keepKeys } from './early-keys';
import { Stage } from './stage';
import type { PresentationProps } from './use-deck';
import { useStoryRecords } from './use-story-records';
import './stage.css';

const COVER: readonly Step[] = [{ slide: { spec: PLAIN_STATEMENT }, page: 0, pages: 1 }];

/** The cover of the default deck, while everything that a deck needs is on its way: it says nothing of how many slides there will be, and keys wait for those. */
export const FirstSlide = ({ ground, state, language }: PresentationProps) => {
  useEffect(keepKeys, []);
  useStoryRecords(ground.package);
  const data: DeckData = { ground, records: {}, filter: state.filter, address: '' };
  const languages = state.both
    ? ([language, otherLanguage(language)] as const)
    : ([language] as const);
  return (
    <div className="deck-screen">
      <div className="fixed inset-0 bg-paper">
        <main className="size-full">
          <Stage data={data} steps={COVER} total={undefined} languages={languages} number={1} />
        </main>
      </div>
    </div>
  );
};
