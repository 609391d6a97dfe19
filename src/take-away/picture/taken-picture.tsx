import { useMemo } from 'react';
import type { Language } from '../../domain/language';
import { inBoth } from '../../exhibits/both-languages';
import type { Answer } from '../../exhibits/exhibit';
import { PageContext } from '../../exhibits/exhibit-context';
import { askedSentence } from '../../exhibits/pair/side-names';
import { kindOf } from '../../exhibits/registry';
import { sourceLineOf } from '../../exhibits/source-line-of';
import { StillFooter, StillFrame } from '../../exhibits/still-frame';
import { wordsIn } from '../../i18n/words';
import { AddressContext } from '../../provenance/address-context';
import { type Taken, takenWords } from '../taken';
import type { Shape } from './shapes';
import '../../wording/words';
import './picture.css';

/** Notes that a picture of a given height has room for. */
const MOST_NOTES: Readonly<Record<Shape, number>> = {
  wide: 3,
  screen: 3,
  square: 6,
  content: Number.POSITIVE_INFINITY,
};

interface TakenPictureProps {
  readonly taken: Taken;
  readonly shape: Shape;
}

/** What of an exhibit one picture holds: its pages one under the other where it is as high as they are, else the first. */
const pagesOf = ({ exhibit, answer }: Taken, shape: Shape): readonly Answer[] => {
  const shown = shape === 'content' ? (exhibit.pages?.(answer) ?? 1) : 1;
  return Array.from(
    { length: Math.max(1, shown) },
    (_, page) => exhibit.onPage?.(answer, page) ?? answer,
  );
};

const Footer = ({ taken, shape }: TakenPictureProps) => {
  const { exhibit, answer, languages } = taken;
  const { spec } = answer.asked;
  const said = kindOf(spec).saysFilter?.(spec) ?? false;
  const pages = exhibit.pages?.(answer) ?? 1;
  return (
    <div className="shrink-0">
      <StillFooter
        languages={languages}
        source={inBoth((language) => sourceLineOf(exhibit, answer, language))}
        filter={
          said
            ? undefined
            : inBoth((language) =>
                wordsIn('filter', language)('line', {
                  sentence: askedSentence(answer.asked, language),
                }),
              )
        }
      >
        {pages > 1 && shape !== 'content' ? (
          <p className="shrink-0 whitespace-nowrap">{`1 / ${pages}`}</p>
        ) : null}
      </StillFooter>
      <p className="still-note leading-[1.3] text-ink-muted wrap-anywhere">{taken.address}</p>
    </div>
  );
};

/** An exhibit as a picture that stands for itself: what a slide has, with the filter and the link that leads back. */
export const TakenPicture = ({ taken, shape }: TakenPictureProps) => {
  const { exhibit, answer, languages, address } = taken;
  const { spec, filter, ground } = answer.asked;
  const around = useMemo(() => ({ ground, filter, actions: undefined }), [ground, filter]);
  const own = (language: Language) => takenWords(taken, language);
  return (
    <div className="taken-picture" data-shape={shape}>
      <StillFrame
        name={spec.kind}
        own={own}
        languages={languages}
        place={shape === 'content' ? 'flex' : 'flex size-full'}
        isWholePage={kindOf(spec).isWholePage ?? false}
        mostNotes={MOST_NOTES[shape]}
        footer={<Footer taken={taken} shape={shape} />}
      >
        <PageContext value={around}>
          <AddressContext value={address}>
            {pagesOf(taken, shape).map((page, index) => (
              // Pages have no name but their number.
              <div key={`${index}`} className="taken-page flex min-h-0 flex-1 flex-col">
                <exhibit.Picture answer={page} words={own(languages[0])} languages={languages} />
              </div>
            ))}
          </AddressContext>
        </PageContext>
      </StillFrame>
    </div>
  );
};
