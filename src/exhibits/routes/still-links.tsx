import { useMemo, useRef } from 'react';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import type { RouteLink, RoutesAnswer, RouteWay } from './answer';
import { useFit } from '../use-fit';
import type { RouteFigure } from './route-figure';
import { routeFigureName, routeFigureText, routeNames } from './words';

interface StillLinksProps {
  readonly answer: RoutesAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

/** What goes first where there is no room: the size of figures, the other links, the directions, further figures. */
const SMALL = 1;
const ONE_LINK = 2;
const NO_DIRECTIONS = 3;
const FIRST_ONLY = 4;

const hasFigures = ({ ways }: RouteLink): boolean => ways.some(({ figures }) => figures.length > 0);

const Direction = ({ answer, languages, way }: StillLinksProps & { readonly way: RouteWay }) => (
  <BothLanguages
    languages={languages}
    words={inBoth((each) =>
      wordsIn('routes', each)('fromTo', {
        from: routeNames(answer, way.from, each),
        to: routeNames(answer, [way.to], each),
      }),
    )}
    className="text-accent"
  />
);

const Named = ({
  answer,
  languages,
  figure,
  withText,
}: StillLinksProps & { readonly figure: RouteFigure; readonly withText: boolean }) => (
  <BothLanguages
    languages={languages}
    words={inBoth((each) => {
      const name = routeFigureName(answer, figure, each);
      return withText ? `${routeFigureText(answer, figure, each)} ${name}` : name;
    })}
    className="still-note"
  />
);

const Way = (props: StillLinksProps & { readonly way: RouteWay; readonly less: number }) => {
  const { answer, languages, way, less } = props;
  const [first, ...others] = way.figures;
  return (
    <li className="min-w-0 border-t-2 border-strong pt-[0.4em]">
      {less < NO_DIRECTIONS ? <Direction {...props} /> : null}
      <BothLanguages languages={languages} words={way.name} className="font-semibold" />
      {first ? (
        <>
          <p className={`font-semibold ${less < SMALL ? 'still-title' : 'still-headline'}`}>
            {routeFigureText(answer, first, languages[0])}
          </p>
          <Named {...props} figure={first} withText={false} />
        </>
      ) : null}
      {(less < FIRST_ONLY ? others : []).map((figure) => (
        <Named key={figure.indicator} {...props} figure={figure} withText />
      ))}
    </li>
  );
};

const OtherLink = (props: StillLinksProps & { readonly link: RouteLink }) => {
  const [way] = props.link.ways;
  const [first] = way?.figures ?? [];
  if (!way || !first) return null;
  return (
    <li className="min-w-0 border-t border-hairline pt-[0.3em]">
      <BothLanguages
        languages={props.languages}
        words={props.link.name}
        className="font-semibold"
      />
      <Direction {...props} way={way} />
      <Named {...props} figure={first} withText />
    </li>
  );
};

/** The first link with figures and what it is; the others below it, as far as there is room. */
export const StillLinks = (props: StillLinksProps) => {
  const { answer, languages } = props;
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(place, contents, FIRST_ONLY);
  const [link, ...others] = answer.links.filter(hasFigures);
  if (!link) return null;
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col">
      <div data-cell className="flex min-h-0 flex-1 flex-col justify-between gap-[0.8em]">
        <p className="still-lead">
          <BothLanguages languages={languages} words={link.note} />
        </p>
        <ul className="grid grid-cols-3 gap-[1.5em]">
          {link.ways.map((way) => (
            <Way key={way.name.en} {...props} way={way} less={less} />
          ))}
        </ul>
        {less < ONE_LINK ? (
          <ul className="grid grid-cols-3 gap-[1.5em]">
            {others.map((other) => (
              <OtherLink key={other.id} {...props} link={other} />
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
};
