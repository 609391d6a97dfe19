import { codeName } from '../../domain/code-name';
import { ALL } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import type { RouteCell, RoutesAnswer, RouteWay } from './answer';
import { groupRoutes } from './cells';
import { RightMark } from './right-name';
import { routeFigureName, routeFigureText, routeNames } from './words';

interface StillRoutesProps {
  readonly answer: RoutesAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

const StillCell = ({ answer, languages, cell }: StillRoutesProps & { cell: RouteCell }) => {
  const [first] = cell.figures;
  if (first) {
    return (
      <span className="font-semibold whitespace-nowrap">
        {routeFigureText(answer, first, languages[0])}
        {first.how === 'computed' ? '*' : ''}
      </span>
    );
  }
  return cell.why ? (
    <span className="still-note text-ink-muted">{cell.why[languages[0]]}</span>
  ) : (
    <span className="text-ink-muted">—</span>
  );
};

const StillHeadings = ({ answer, languages }: StillRoutesProps) => {
  const names = (ids: readonly string[]) => inBoth((each) => routeNames(answer, ids, each));
  return (
    <>
      <tr className="still-note">
        <th scope="col" className="w-[14%]">
          <span className="sr-only">{wordsIn('routes', languages[0])('routeGroup')}</span>
        </th>
        {groupRoutes(answer.routes).map(({ group, routes }) => (
          <th
            key={group}
            scope="colgroup"
            colSpan={routes.length}
            className="pe-[0.8em] text-start"
          >
            <span className="block border-b-2 border-strong">
              <BothLanguages languages={languages} words={names([group])} />
            </span>
          </th>
        ))}
      </tr>
      <tr className="still-note border-b border-strong">
        <th scope="col">
          <span className="sr-only">{wordsIn('routes', languages[0])('right')}</span>
        </th>
        {answer.routes.map(({ id }) => (
          <th key={id} scope="col" className="pe-[0.5em] text-start align-top font-normal">
            <BothLanguages languages={languages} words={names([id])} className="text-accent" />
          </th>
        ))}
      </tr>
    </>
  );
};

const StillTable = (props: StillRoutesProps) => {
  const { answer, languages } = props;
  const tree = treeOf(answer.asked.ground.cube.dataset, 'right');
  const computed = answer.routes.some(({ cells }) =>
    cells.some(({ figures: [first] }) => first?.how === 'computed'),
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.4em]">
      <table className="min-h-0 w-full flex-1 table-fixed border-collapse leading-[1.15]">
        <thead>
          <StillHeadings {...props} />
        </thead>
        <tbody>
          {answer.rights.map((right, row) => (
            <tr
              key={right}
              className={right === ALL ? 'border-y-2 border-strong' : 'border-b border-hairline'}
            >
              <th scope="row" className="still-note text-start font-normal">
                <span className="flex items-center gap-[0.4em]">
                  <RightMark answer={answer} right={right} className="size-[0.6em] shrink-0" />
                  <span>
                    <BothLanguages
                      languages={languages}
                      words={inBoth((each) => codeName(tree, right, each, 'short'))}
                    />
                  </span>
                </span>
              </th>
              {answer.routes.map((route) => {
                const cell = route.cells[row];
                return (
                  <td key={route.id} className="still-note pe-[0.5em]">
                    {cell ? <StillCell {...props} cell={cell} /> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {computed ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((each) => `* ${wordsIn('figure', each)('computed')}`)}
          />
        </p>
      ) : null}
    </div>
  );
};

const StillWay = ({ answer, languages, way }: StillRoutesProps & { way: RouteWay }) => {
  const [first, ...others] = way.figures;
  return (
    <li className="still-cell min-w-0 border-strong pt-[0.3em]">
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
      <BothLanguages languages={languages} words={way.name} className="font-semibold" />
      {first ? (
        <p className="still-headline font-semibold">
          {routeFigureText(answer, first, languages[0])}
        </p>
      ) : null}
      {first ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((each) => routeFigureName(answer, first, each))}
          />
        </p>
      ) : null}
      {others.map((figure) => (
        <p key={figure.indicator} className="still-note">
          <BothLanguages
            languages={languages}
            words={inBoth(
              (each) =>
                `${routeFigureText(answer, figure, each)} ${routeFigureName(answer, figure, each)}`,
            )}
          />
        </p>
      ))}
    </li>
  );
};

/** The first link in figures, with what it is. */
const StillLink = ({ answer, languages }: StillRoutesProps) => {
  const link = answer.links.find(({ ways }) => ways.some(({ figures }) => figures.length > 0));
  if (!link) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-evenly gap-[0.8em]">
      <p className="still-lead">
        <BothLanguages languages={languages} words={link.note} />
      </p>
      <ul className="grid grid-cols-3 gap-[1.5em]">
        {link.ways.map((way) => (
          <StillWay key={way.name.en} answer={answer} languages={languages} way={way} />
        ))}
      </ul>
    </div>
  );
};

/** What is only looked at: the figure that heads each cell, or the first link between routes. */
export const StillRoutes = (props: StillRoutesProps) =>
  props.answer.asked.spec.show === 'links' ? <StillLink {...props} /> : <StillTable {...props} />;
