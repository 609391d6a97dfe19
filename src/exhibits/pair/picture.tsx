import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAG } from '../../domain/language';
import { Button } from '../../ui/button';
import { wordsOf } from '../answers';
import { BothLanguages, inBoth } from '../both-languages';
import type { Answer, PictureProps } from '../exhibit';
import { type PageActions, PageContext, type Sides, usePageActions } from '../exhibit-context';
import type { AnySpec } from '../spec';
import { ChooseSide } from './choose-side';
import { otherSideOf, toOtherFilter } from './other-side';
import type { PairAnswer } from './pair-answer';
import { sideNames } from './side-names';
import './pair.css';
import './pair-words';

type PairPictureProps = PictureProps<AnySpec, PairAnswer>;

const namesIn = ({ asked }: PairAnswer) => {
  const { dataset } = asked.ground.cube;
  const second = asked.second ?? asked.filter;
  return inBothSides((language) => sideNames(dataset, asked.filter, second, language));
};

const inBothSides = (say: (language: 'zh' | 'en') => readonly [string, string]) =>
  ([0, 1] as const).map((at) => inBoth((language) => say(language)[at]));

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

const secondOf = ({ filter, otherSide }: Sides) =>
  otherSide ? toOtherFilter(filter, otherSide) : filter;

const swap = (sides: Sides): Sides => {
  const second = secondOf(sides);
  return { filter: second, otherSide: otherSideOf(second, sides.filter) };
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
    () => ({ ground, filter, actions: isTouched ? actions : undefined }),
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

/** Swaps the sides, changes what the second one is, ends the comparison. */
const SideButtons = () => {
  const { t } = useTranslation('pair');
  const { changeSides } = usePageActions();
  if (!changeSides) return null;
  return (
    <div role="group" aria-label={t('group')} className="screen-only mb-1 flex flex-wrap gap-1">
      <ChooseSide label={t('change')} />
      <Button look="outline" onClick={() => changeSides(swap)}>
        {t('swap')}
      </Button>
      <Button
        look="outline"
        onClick={() => changeSides(({ filter }) => ({ filter, otherSide: undefined }))}
      >
        {t('close')}
      </Button>
    </div>
  );
};

/** Two answers side by side, one below the other where there is no room; each headed by what it is. */
export const PairPicture = ({ answer, languages, touch }: PairPictureProps) => {
  const [language] = languages;
  const { own, sides } = answer;
  const names = namesIn(answer);
  return (
    <>
      {touch ? <SideButtons /> : null}
      <div className={touch ? 'pair' : 'pair pair-still'}>
        {sides.map((side, at) => {
          const name = names[at] ?? { zh: '', en: '' };
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
