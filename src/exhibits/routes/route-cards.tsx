import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import type { RouteCell as Cell, RoutesAnswer } from './answer';
import { RightName } from './right-name';
import { RouteCell } from './route-cell';
import { routeNames } from './words';

interface RouteCardsProps {
  readonly answer: RoutesAnswer;
  readonly language: Language;
}

const hasWords = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.figures.length > 0 || cell.hidden || cell.why !== undefined);

const Card = ({
  answer,
  language,
  row,
  right,
}: RouteCardsProps & { readonly row: number; readonly right: string }) => {
  const t = wordsIn('routes', language);
  const empty = answer.routes.filter(({ cells }) => !hasWords(cells[row]));
  return (
    <li className="border-t border-strong py-2">
      <RightName answer={answer} right={right} language={language} />
      <dl className="mt-1 ps-4.5">
        {answer.routes.map((route) => {
          const cell = route.cells[row];
          if (!hasWords(cell)) return null;
          const measure = answer.asked.ground.cube.dataset.indicatorById.get(route.measure ?? '');
          return (
            <div
              key={route.id}
              className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2 border-t border-hairline py-1"
            >
              <dt className="text-14">
                {routeNames(answer, [route.id], language)}
                {cell.figures.length > 0 && measure ? (
                  <span className="block text-12 text-ink-muted">{measure.name[language]}</span>
                ) : null}
              </dt>
              <dd>
                <RouteCell answer={answer} route={route} cell={cell} language={language} />
              </dd>
            </div>
          );
        })}
      </dl>
      {empty.length > 0 ? (
        <p className="mt-1 ps-4.5 text-12 text-ink-muted">
          {t('unpublishedList', {
            names: routeNames(
              answer,
              empty.map(({ id }) => id),
              language,
            ),
          })}
        </p>
      ) : null}
    </li>
  );
};

/** The same as cards, one for each right, where there is no room for a table; routes without a figure on one line. */
export const RouteCards = ({ answer, language }: RouteCardsProps) => (
  <ul aria-label={wordsIn('routes', language)('title')} className="grid gap-x-8 sm:grid-cols-2">
    {answer.rights.map((right, row) => (
      <Card key={right} answer={answer} language={language} right={right} row={row} />
    ))}
  </ul>
);
