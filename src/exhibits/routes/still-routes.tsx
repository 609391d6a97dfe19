import { useMemo, useRef } from 'react';
import { codeName } from '../../domain/code-name';
import { ALL } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { Unbroken } from '../unbroken';
import { useFit } from '../use-fit';
import type { RouteCell, RoutesAnswer } from './answer';
import { chooseRights, groupRoutes } from './cells';
import { RightMark } from './right-name';
import { StillLinks } from './still-links';
import { routeFigureText, routeNames } from './words';

interface StillRoutesProps {
  readonly answer: RoutesAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

/** Rows that are always shown, whatever the room. */
const LEAST_ROWS = 4;
/** Few rows are high, but no blocks; the headings are as high as some rows. */
const MOST_ROW_EM = 2.2;
const HEADINGS = 2;

const StillCell = ({ answer, languages, cell }: StillRoutesProps & { cell: RouteCell }) => {
  const [first] = cell.figures;
  if (first) {
    return (
      <span className="font-semibold">
        <Unbroken text={routeFigureText(answer, first, languages[0])} />
        {first.how === 'computed' ? '*' : ''}
      </span>
    );
  }
  return (
    <span className="text-ink-muted">
      {cell.why ? <BothLanguages languages={[languages[0]]} words={cell.why} /> : '—'}
    </span>
  );
};

const StillHeadings = ({ answer, languages }: StillRoutesProps) => {
  const names = (ids: readonly string[]) =>
    inBoth((each) => routeNames(answer, ids, each, 'short'));
  const t = wordsIn('routes', languages[0]);
  return (
    <>
      <tr>
        <th scope="col">
          <span className="sr-only">{t('routeGroup')}</span>
        </th>
        {groupRoutes(answer.routes).map(({ group, routes }) => (
          <th
            key={group}
            scope="colgroup"
            colSpan={routes.length}
            className="pe-[0.8em] text-start align-bottom"
          >
            <span className="block border-b-2 border-strong">
              <BothLanguages languages={languages} words={names([group])} second="text-ink-muted" />
            </span>
          </th>
        ))}
      </tr>
      <tr className="border-b border-strong">
        <th scope="col">
          <span className="sr-only">{t('right')}</span>
        </th>
        {answer.routes.map(({ id, counts }) => (
          <th key={id} scope="col" className="pe-[0.6em] text-start align-top font-normal">
            <BothLanguages
              languages={languages}
              words={names([id])}
              className="text-accent"
              second="text-ink-muted"
            />
            <BothLanguages languages={[languages[0]]} words={counts} />
          </th>
        ))}
      </tr>
    </>
  );
};

const RightHeading = ({ answer, languages, right }: StillRoutesProps & { right: string }) => {
  const tree = treeOf(answer.asked.ground.cube.dataset, 'right');
  return (
    <th scope="row" className="pe-[0.8em] text-start font-normal whitespace-nowrap">
      <RightMark answer={answer} right={right} className="me-[0.4em] inline size-[0.6em]" />
      {languages.map((language, index) => (
        <span
          key={language}
          lang={LANGUAGE_TAG[language]}
          className={index === 0 ? '' : 'ps-[0.4em] text-ink-muted'}
        >
          {codeName(tree, right, language, 'short')}
        </span>
      ))}
    </th>
  );
};

const StillRows = ({ rights, ...props }: StillRoutesProps & { rights: readonly string[] }) =>
  rights.map((right) => (
    <tr
      key={right}
      className={right === ALL ? 'border-y-2 border-strong' : 'border-b border-hairline'}
    >
      <RightHeading {...props} right={right} />
      {props.answer.routes.map((route) => {
        const cell = route.cells.find((each) => each.right === right);
        return (
          <td key={route.id} className="pe-[0.6em]">
            {cell ? <StillCell {...props} cell={cell} /> : null}
          </td>
        );
      })}
    </tr>
  ));

/** The figure that heads each cell; rows that there is no room for are counted. */
const StillTable = (props: StillRoutesProps) => {
  const { answer, languages } = props;
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(place, contents, Math.max(0, answer.rights.length - LEAST_ROWS));
  const rights = chooseRights(answer, answer.rights.length - less);
  const computed = answer.routes.some(({ cells }) =>
    cells.some(({ figures: [first] }) => first?.how === 'computed'),
  );
  const under = inBoth((each) => {
    const t = wordsIn('routes', each);
    return [computed ? `* ${t('computed')}` : '', less > 0 ? t('left', { count: less }) : '']
      .filter(Boolean)
      .join(each === 'zh' ? '；' : '; ');
  });
  return (
    <div ref={place} className="still-note flex min-h-0 flex-1 flex-col gap-[0.4em]">
      <div
        data-cell
        className="min-h-0 flex-1"
        style={{ maxHeight: `${(rights.length + HEADINGS) * MOST_ROW_EM}em` }}
      >
        <table className="size-full border-collapse leading-[1.3]">
          <thead>
            <StillHeadings {...props} />
          </thead>
          <tbody>
            <StillRows {...props} rights={rights} />
          </tbody>
        </table>
      </div>
      <p className="text-ink-muted">
        <BothLanguages languages={languages} words={under} />
      </p>
    </div>
  );
};

/** What is only looked at: the figure that heads each cell, or the links between routes. */
export const StillRoutes = (props: StillRoutesProps) =>
  props.answer.asked.spec.show === 'links' ? <StillLinks {...props} /> : <StillTable {...props} />;
