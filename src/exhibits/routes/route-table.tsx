import { codeName } from '../../domain/code-name';
import { ALL } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import type { Route, RoutesAnswer } from './answer';
import { bodyNames } from './body-names';
import { groupRoutes, hasTotalOnly } from './cells';
import { RightName } from './right-name';
import { RouteCell } from './route-cell';
import { ViewArrow } from './view-arrow';
import { routeNames } from './words';

interface RouteTableProps {
  readonly answer: RoutesAnswer;
  readonly language: Language;
}

type RouteProps = RouteTableProps & { readonly route: Route };

const GroupHeadings = ({ answer, language }: RouteTableProps) => (
  <tr>
    <th scope="col">
      <span className="sr-only">{wordsIn('routes', language)('routeGroup')}</span>
    </th>
    {groupRoutes(answer.routes).map(({ group, routes }) => (
      <th key={group} scope="colgroup" colSpan={routes.length} className="pe-4 text-start">
        <span className="block border-b-2 border-strong pb-0.5 text-14">
          {routeNames(answer, [group], language)}
        </span>
      </th>
    ))}
  </tr>
);

/** What all first figures of a route count, or that only its totals are published. */
const measureName = ({ answer, route, language }: RouteProps): string => {
  if (hasTotalOnly(route)) return wordsIn('routes', language)('totalOnly');
  const { indicatorById } = answer.asked.ground.cube.dataset;
  return indicatorById.get(route.measure ?? '')?.name[language] ?? route.counts[language];
};

const RouteHeading = (props: RouteProps) => {
  const { answer, route, language } = props;
  const { dataset } = answer.asked.ground.cube;
  return (
    <th scope="col" className="py-1 pe-3 text-start align-top font-normal">
      <span className="flex items-center gap-1 text-14 font-semibold">
        {routeNames(answer, [route.id], language)}
        <ViewArrow
          view={route.view}
          language={language}
          label={(view) => wordsIn('routes', language)('readRoute', { view })}
        />
      </span>
      <span className="block text-12 text-ink-muted">
        {treeOf(dataset, 'route').byId.get(route.id)?.note?.[language]}
      </span>
      <span className="block text-12">{bodyNames(dataset, route, language)}</span>
      <span className="block text-12 font-semibold text-accent">{measureName(props)}</span>
    </th>
  );
};

/** True for the first route of a group, which a line parts from the one before. */
const isFirstOfGroup = ({ routes }: RoutesAnswer, route: Route): boolean =>
  routes.find(({ group }) => group === route.group) === route;

/** Rights × routes as a table; the row of all rights together stands apart. */
export const RouteTable = ({ answer, language }: RouteTableProps) => {
  const t = wordsIn('routes', language);
  const tree = treeOf(answer.asked.ground.cube.dataset, 'right');
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <GroupHeadings answer={answer} language={language} />
        <tr className="border-b border-strong">
          <th scope="col" className="w-36">
            <span className="sr-only">{t('right')}</span>
          </th>
          {answer.routes.map((route) => (
            <RouteHeading key={route.id} answer={answer} route={route} language={language} />
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.rights.map((right, row) => (
          <tr
            key={right}
            className={right === ALL ? 'border-y-2 border-strong' : 'border-b border-hairline'}
          >
            <th
              scope="row"
              abbr={codeName(tree, right, language, 'short')}
              className="py-1 pe-2 text-start align-top font-normal"
            >
              <RightName answer={answer} right={right} language={language} />
            </th>
            {answer.routes.map((route) => {
              const cell = route.cells[row];
              const line = isFirstOfGroup(answer, route) ? 'border-s border-hairline ps-2' : '';
              return (
                <td key={route.id} className={`py-1 pe-3 align-top ${line}`}>
                  {cell ? (
                    <RouteCell answer={answer} route={route} cell={cell} language={language} />
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
