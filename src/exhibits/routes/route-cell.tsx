import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { SourceButton } from '../../provenance/source-button';
import { chooseProps } from '../../ui/choose-props';
import { figureWords } from '../../wording/figure-words';
import { usePageActions } from '../exhibit-context';
import type { Route, RouteCell as Cell, RoutesAnswer } from './answer';
import { filterFor, isMuted, isSelected, toggleRouteCell } from './cells';
import type { RouteFigure } from './route-figure';
import { ViewArrow } from './view-arrow';
import { routeFigureName, routeFigureText, routeNames } from './words';

interface RouteCellProps {
  readonly answer: RoutesAnswer;
  readonly route: Route;
  readonly cell: Cell;
  readonly language: Language;
}

/** Why a cell has no figure: it can have none, the filter hides it, or it is not published. */
const Missing = ({ cell, language }: Pick<RouteCellProps, 'cell' | 'language'>) => {
  const t = wordsIn('routes', language);
  if (cell.why) return <span className="text-12 text-ink-muted">{cell.why[language]}</span>;
  if (cell.hidden) return <span className="text-12 text-ink-muted">{t('hidden')}</span>;
  return (
    <span className="text-ink-muted">
      <span aria-hidden="true">—</span>
      <span className="sr-only">{t('notPublished')}</span>
    </span>
  );
};

const rightName = ({ asked }: RoutesAnswer, right: string, language: Language): string =>
  codeName(treeOf(asked.ground.cube.dataset, 'right'), right, language);

/** The figure that heads a cell, as the button that filters by the cell. */
const FirstFigure = ({
  answer,
  route,
  cell,
  language,
  figure,
}: RouteCellProps & { readonly figure: RouteFigure }) => {
  const { changeFilter } = usePageActions();
  const words = figureWords(
    answer.asked.ground.cube.dataset,
    figure.indicator,
    figure.shown,
    language,
  );
  const label = wordsIn('routes', language)('cell', {
    right: rightName(answer, cell.right, language),
    route: routeNames(answer, [route.id], language),
    figure: words.text,
  });
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isSelected(answer.asked.filter, cell)}
      className="min-h-6 rounded-xs text-start whitespace-nowrap hover:underline aria-pressed:bg-selected-soft aria-pressed:text-selected pointer-coarse:min-h-11"
      {...chooseProps(() => changeFilter((before) => toggleRouteCell(before, cell)))}
    >
      <span className="text-12">{words.before}</span>
      <span className="text-16 font-semibold tabular-nums">{words.number}</span>
      <span className="text-12">{words.after}</span>
    </button>
  );
};

/** The figures of a cell: the first is a filter; names, further figures, their sources and the way to the view below it. */
export const RouteCell = (props: RouteCellProps) => {
  const { answer, route, cell, language } = props;
  const [first, ...others] = cell.figures;
  if (!first) return <Missing cell={cell} language={language} />;
  const { dataset } = answer.asked.ground.cube;
  const name = routeFigureName(answer, first, language, { measure: route.measure });
  const t = wordsIn('routes', language);
  return (
    <span className={`block xl:min-w-32 ${isMuted(cell) ? 'text-ink-muted' : 'text-ink'}`}>
      <span className="flex flex-wrap items-center justify-between gap-x-1">
        <FirstFigure {...props} figure={first} />
        <span className="screen-only inline-flex shrink-0">
          <SourceButton dataset={dataset} observations={cell.figures.flatMap(({ from }) => from)} />
          <ViewArrow
            view={route.view}
            change={(filter) => filterFor(filter, cell)}
            language={language}
            label={(view) =>
              t('read', {
                view,
                route: routeNames(answer, [route.id], language),
                right: rightName(answer, cell.right, language),
              })
            }
          />
        </span>
      </span>
      {name ? <span className="block text-12 text-ink-muted">{name}</span> : null}
      {others.map((figure) => (
        <span
          key={routeFigureName(answer, figure, language)}
          className="block text-12 text-ink-muted"
        >
          <span className={`whitespace-nowrap tabular-nums ${isMuted(cell) ? '' : 'text-ink'}`}>
            {routeFigureText(answer, figure, language)}
          </span>{' '}
          {routeFigureName(answer, figure, language, { above: first })}
        </span>
      ))}
    </span>
  );
};
