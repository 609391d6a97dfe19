import type { ReactNode } from 'react';
import type { Bilingual } from '../domain/codelist';
import { type Language, LANGUAGE_TAG } from '../domain/language';
import { BothLanguages, inBoth } from './both-languages';
import type { ExhibitWords } from './exhibit';
import { StillHeadline } from './still-headline';

interface StillFrameProps {
  /** The name of what is shown, for whoever looks for it. */
  readonly name: string;
  readonly own: (language: Language) => ExhibitWords;
  readonly languages: readonly [Language, ...Language[]];
  /** The classes of its place and size; it is a column of its parts. */
  readonly place: string;
  /** True for a headline that is not the finding of the data, of which `mark` says so. */
  readonly foreign?: boolean;
  readonly mark?: ReactNode;
  /** True where the headline is in the picture. */
  readonly isWholePage?: boolean;
  /** Lines under the picture that there is room for. */
  readonly mostNotes: number;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

type PartProps = Pick<StillFrameProps, 'own' | 'languages'>;

/** What it is part of, both languages on one line. */
const Kicker = ({
  words,
  languages,
}: Pick<StillFrameProps, 'languages'> & { words: Bilingual }) => (
  <p className="mb-[0.15em] flex flex-wrap gap-x-[1em] leading-[1.25]">
    {languages.map((language, index) => (
      <span
        key={language}
        lang={LANGUAGE_TAG[language]}
        className={index === 0 ? 'font-semibold text-accent' : 'text-ink-muted'}
      >
        {words[language]}
      </span>
    ))}
  </p>
);

const Header = ({
  own,
  languages,
  foreign = false,
  mark,
}: PartProps & Pick<StillFrameProps, 'foreign' | 'mark'>) => {
  const kicker = inBoth((language) => own(language).kicker ?? '');
  return (
    <header className="min-w-0">
      {kicker.zh ? <Kicker words={kicker} languages={languages} /> : null}
      <StillHeadline
        words={inBoth((each) => own(each).headline)}
        languages={languages}
        foreign={foreign}
      />
      {mark}
      {own('zh').measured ? (
        <div className="mt-[0.4em] text-ink-muted">
          <BothLanguages
            words={inBoth((language) => own(language).measured ?? '')}
            languages={languages}
          />
        </div>
      ) : null}
    </header>
  );
};

const Notes = ({ own, languages, mostNotes }: PartProps & Pick<StillFrameProps, 'mostNotes'>) =>
  own('zh')
    .notes.slice(0, mostNotes)
    .map((note, index) => (
      <p key={note} className="still-note shrink-0 leading-[1.25] text-ink-muted">
        <BothLanguages
          words={inBoth((language) => own(language).notes[index] ?? '')}
          languages={languages}
        />
      </p>
    ));

/** An exhibit that is only looked at, laid out for its place: headline, what is measured, picture, notes, footer. Knows no kind. */
export const StillFrame = (props: StillFrameProps) => {
  const { name, own, languages, place, foreign = false, mark, isWholePage = false } = props;
  return (
    <article
      data-slide={name}
      className={`${place} flex-col gap-[0.7em] bg-paper px-[3em] pb-[1em] pt-[1.8em] text-ink`}
    >
      {isWholePage ? null : <Header {...{ own, languages, foreign, mark }} />}
      <div className="flex min-h-0 flex-1 flex-col">{props.children}</div>
      <Notes own={own} languages={languages} mostNotes={props.mostNotes} />
      {isWholePage ? mark : null}
      {props.footer}
    </article>
  );
};

interface StillFooterProps extends Pick<StillFrameProps, 'languages'> {
  readonly source: Bilingual;
  /** The filter as a sentence; undefined where the picture says it. */
  readonly filter: Bilingual | undefined;
  readonly children?: ReactNode;
}

/** The last line of what is only looked at: where it stands, and under which filter. */
export const StillFooter = ({ source, filter, languages, children }: StillFooterProps) => (
  <footer className="still-note flex shrink-0 items-end justify-between gap-[1.2em] border-t border-hairline pt-[0.4em] leading-[1.3] text-ink-muted">
    <p className="min-w-0 flex-1">
      <BothLanguages words={source} languages={languages} />
    </p>
    {filter ? (
      <p className="ms-auto max-w-[34%] shrink-0 text-balance text-end">
        <BothLanguages words={filter} languages={languages} />
      </p>
    ) : null}
    {children}
  </footer>
);
