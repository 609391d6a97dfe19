import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { SourceButton } from '../../provenance/source-button';
import { figureWords } from '../../wording/figure-words';
import type { RouteLink, RoutesAnswer, RouteWay } from './answer';
import type { RouteFigure } from './route-figure';
import { routeFigureName, routeNames } from './words';

interface RouteLinksProps {
  readonly answer: RoutesAnswer;
  readonly language: Language;
}

const WayFigure = ({
  answer,
  figure,
  language,
}: RouteLinksProps & { readonly figure: RouteFigure }) => {
  const { dataset } = answer.asked.ground.cube;
  const words = figureWords(dataset, figure.indicator, figure.shown, language);
  return (
    <li className="flex flex-wrap items-center gap-x-1.5">
      <span className="whitespace-nowrap">
        <span className="text-12">{words.before}</span>
        <span className="text-16 font-semibold tabular-nums">{words.number}</span>
        <span className="text-12">{words.after}</span>
      </span>
      <span className="text-12 text-ink-muted">{routeFigureName(answer, figure, language)}</span>
      <SourceButton dataset={dataset} observations={figure.from} />
    </li>
  );
};

/** One direction: from where to where, what it means, its figures. */
const Way = ({ answer, way, language }: RouteLinksProps & { readonly way: RouteWay }) => {
  const t = wordsIn('routes', language);
  const to = routeNames(answer, [way.to], language);
  return (
    <li className="border-t border-hairline py-2">
      <p className="flex flex-wrap items-center gap-x-2 text-14">
        <span className="sr-only">
          {t('fromTo', { from: routeNames(answer, way.from, language), to })}
        </span>
        <span aria-hidden="true" className="flex flex-wrap items-center gap-x-2">
          {way.from.map((route) => (
            <span key={route} className="rounded-xs border border-strong px-1.5">
              {routeNames(answer, [route], language)}
            </span>
          ))}
          <span className="text-accent">→</span>
          <span className="rounded-xs border border-strong px-1.5">{to}</span>
        </span>
        <span className="font-semibold">{way.name[language]}</span>
      </p>
      <p className="mt-1 text-12 text-ink-muted">{way.note[language]}</p>
      {way.figures.length > 0 ? (
        <ul>
          {way.figures.map((figure) => (
            <WayFigure key={figure.indicator} answer={answer} figure={figure} language={language} />
          ))}
        </ul>
      ) : (
        <p className="text-12 text-ink-muted">{t('hidden')}</p>
      )}
    </li>
  );
};

/** True for a link that is gone both ways: the first thing to understand. */
const isTwoWay = ({ ways }: RouteLink): boolean =>
  ways.some((way) =>
    ways.some((other) => other.from.includes(way.to) && way.from.includes(other.to)),
  );

/** How routes lead to one another: each link with what it is, and its ways. One that is gone both ways takes the whole width, under the headline that names it. */
export const RouteLinks = ({ answer, language }: RouteLinksProps) => (
  <ul className="grid gap-x-8 gap-y-3 md:grid-cols-3">
    {answer.links.map((link) => {
      const wide = isTwoWay(link);
      return (
        <li key={link.id} className={wide ? 'md:col-span-3' : ''}>
          <h3 className={wide ? 'sr-only' : 'text-14 font-semibold'}>{link.name[language]}</h3>
          <p className={wide ? 'max-w-5xl text-16' : 'text-14'}>{link.note[language]}</p>
          <ul className={`mt-1 grid gap-x-8 ${wide ? 'md:grid-cols-3' : ''}`}>
            {link.ways.map((way) => (
              <Way key={way.name.en} answer={answer} way={way} language={language} />
            ))}
          </ul>
        </li>
      );
    })}
  </ul>
);
