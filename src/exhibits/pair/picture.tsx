import { type ReactNode, useMemo } from 'react';
import type { Bilingual } from '../../domain/codelist';
import { LANGUAGE_TAG } from '../../domain/language';
import { wordsOf } from '../answers';
import { BothLanguages, inBoth } from '../both-languages';
import type { Answer, PictureProps } from '../exhibit';
import { type PageActions, PageContext, usePageActions } from '../exhibit-context';
import type { AnySpec } from '../spec';
import { BESIDES } from '../besides';
import { otherSideOf, secondOf } from './other-side';
import { type PairAnswer, shownSides, speakingSide } from './pair-answer';
import { sideNames } from './side-names';
import './pair.css';
import './pair-words';

type PairPictureProps = PictureProps<AnySpec, PairAnswer>;

const nameOf = ({ asked }: PairAnswer, at: 0 | 1): Bilingual => {
  const { dataset } = asked.ground.cube;
  const second = asked.second ?? asked.filter;
  return inBoth((language) => sideNames(dataset, asked.filter, second, language)[at]);
};

/** What is done on a side is done to its filter. */
const useSideActions = (at: number): PageActions => {
  const own = usePageActions();
  return useMemo((): PageActions => {
    const { changeSides } = own;
    if (at === 0 || !changeSides) return own;
    return {
      ...own,
      changeFilter: (change) =>
        changeSides(({ filter, otherSide }) => ({
          filter,
          otherSide: otherSideOf(filter, change(secondOf({ filter, otherSide }))),
        })),
    };
  }, [own, at]);
};

interface SideProps extends Pick<PairPictureProps, 'languages' | 'touch' | 'answer'> {
  readonly side: Answer;
  readonly at: number;
  readonly head: ReactNode;
}

const Side = ({ answer, side, at, languages, touch, head }: SideProps) => {
  const { ground } = side.asked;
  const { filter } = side.asked;
  const actions = useSideActions(at);
  const isTouched = touch !== undefined;
  const around = useMemo(
    () => ({ ground, filter, isSide: true as const, actions: isTouched ? actions : undefined }),
    [ground, filter, actions, isTouched],
  );
  const { own } = answer;
  const [language] = languages;
  return (
    <section className="pair-side" data-side={at + 1}>
      {head}
      <PageContext value={around}>
        <own.Picture
          answer={side}
          words={wordsOf(own, side, language)}
          languages={languages}
          touch={touch}
        />
      </PageContext>
    </section>
  );
};

const lookOf = ({ asked, only }: PairAnswer, isTouched: boolean): string => {
  const fitting = BESIDES.get(asked.spec.kind);
  if (isTouched) return fitting?.isWide ? 'pair-wide' : '';
  if (only !== undefined) return 'pair-still pair-wide';
  return fitting?.still ? 'pair-still pair-wide pair-halves' : 'pair-still';
};

/** Two answers side by side, one below the other where there is no room; each headed by what it is. */
export const PairPicture = ({ answer, languages, touch }: PairPictureProps) => {
  const [language] = languages;
  const { own } = answer;
  const look = lookOf(answer, touch !== undefined);
  return (
    <>
      {touch && own.Tools ? <own.Tools answer={speakingSide(answer)} {...touch} /> : null}
      <div className={`pair ${look}`}>
        {shownSides(answer).map(({ side, at }) => {
          const name = nameOf(answer, at);
          const say = (each: 'zh' | 'en') => {
            const words = wordsOf(own, side, each);
            return words.finding ?? words.headline;
          };
          const head = touch ? (
            <h3 lang={LANGUAGE_TAG[language]}>
              <span className="block font-semibold text-accent">{name[language]}</span>
              <span className="text-14">{say(language)}</span>
            </h3>
          ) : (
            <h2 className="leading-[1.25]">
              <BothLanguages
                words={name}
                languages={languages}
                className="font-semibold text-accent"
              />
              <BothLanguages words={inBoth(say)} languages={languages} />
            </h2>
          );
          return <Side key={`${at}`} {...{ answer, side, at, languages, touch, head }} />;
        })}
      </div>
    </>
  );
};
