import { type RefObject, useMemo, useRef } from 'react';
import { toCell } from '../../crossfilter/count-coverage';
import { codesOf } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { useFit } from '../use-fit';
import type { MatrixAnswer } from './answer';
import { chooseRows } from './coverage-layout';
import { shadeOf } from './coverage-shade';
import type { MatrixSpec } from './spec';

/** Rows that there is room for, in one language and in two; how many are left out is said under them. */
const MOST_ROWS = 8;
const LEAST_ROWS = 3;
/** Room of the names before the rows, in one language and in two. */
const NAME_EM = 10;
const TWO_NAMES_EM = 15;
/** Few rows are high, but no blocks. */
const MOST_ROW_EM = 3;
/** Room of the headings over the columns. */
const HEAD_EM = 7.5;
/** Few columns are wide, but no bands. */
const MOST_COLUMN_EM = 8;

type StillMatrixProps = Pick<PictureProps<MatrixSpec, MatrixAnswer>, 'answer' | 'languages'>;

/** The rights over the columns, their words upright in Chinese and turned in English. */
const RightHeadings = ({ answer, languages }: StillMatrixProps) => {
  const tree = treeOf(answer.asked.ground.cube.dataset, 'right');
  return answer.layout.rights.map((right) => (
    <th key={right} scope="col" className="p-0 align-bottom font-normal">
      <span className="flex items-end justify-center leading-[1.2]">
        {languages.map((language, index) => (
          <span
            key={language}
            lang={LANGUAGE_TAG[language]}
            className={`max-h-[8em] truncate [writing-mode:vertical-rl] ${language === 'zh' ? '' : 'rotate-180'} ${index === 0 ? '' : 'text-ink-muted'}`}
          >
            {codeName(tree, right, language, 'short')}
          </span>
        ))}
      </span>
    </th>
  ));
};

const Cells = ({
  answer: { asked, coverage, layout },
  system,
}: StillMatrixProps & { readonly system: string }) =>
  layout.rights.map((right) => {
    const count = coverage.get(toCell(system, right)) ?? 0;
    const selected =
      codesOf(asked.filter, 'system').includes(system) &&
      codesOf(asked.filter, 'right').includes(right);
    return (
      <td
        key={right}
        className={`p-0 text-center ${selected ? 'bg-selected font-semibold text-paper' : shadeOf(count, layout.most)}`}
      >
        {count > 0 ? count : null}
      </td>
    );
  });

/** How many rows there is room for. */
const useMostRows = (
  place: RefObject<HTMLElement | null>,
  { answer, languages }: StillMatrixProps,
): number => {
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  return MOST_ROWS - useFit(place, contents, MOST_ROWS - LEAST_ROWS);
};

/** How many figures the systems with most of them have of each right. */
export const StillMatrix = (props: StillMatrixProps) => {
  const { answer, languages } = props;
  const { asked, counts, layout } = answer;
  const tree = treeOf(asked.ground.cube.dataset, 'system');
  const place = useRef<HTMLDivElement>(null);
  const most = useMostRows(place, props);
  const rows = chooseRows(layout.systems, counts, codesOf(asked.filter, 'system'), most);
  const nameEm = languages.length > 1 ? TWO_NAMES_EM : NAME_EM;
  const left = layout.systems.length - rows.length;
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col gap-[0.5em]">
      <div
        data-cell
        className="min-h-0 flex-1"
        style={{
          maxHeight: `${HEAD_EM + rows.length * MOST_ROW_EM}em`,
          maxWidth: `${nameEm + layout.rights.length * MOST_COLUMN_EM}em`,
        }}
      >
        <table className="size-full table-fixed border-separate border-spacing-[0.15em] leading-[1.2]">
          <thead>
            <tr className="still-note">
              <th scope="col" style={{ width: `${nameEm}em` }}>
                <span className="sr-only">{wordsIn('matrix', languages[0])('system')}</span>
              </th>
              <RightHeadings {...props} />
            </tr>
          </thead>
          <tbody>
            {rows.map((system) => (
              <tr key={system}>
                <th scope="row" className="still-note truncate p-0 pe-[0.6em] text-end font-normal">
                  {languages.map((language, index) => (
                    <span
                      key={language}
                      lang={LANGUAGE_TAG[language]}
                      className={index === 0 ? '' : 'ps-[0.5em] text-ink-muted'}
                    >
                      {codeName(tree, system, language, 'short')}
                    </span>
                  ))}
                </th>
                <Cells {...props} system={system} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((language) => wordsIn('matrix', language)('left', { count: left }))}
          />
        </p>
      ) : null}
    </div>
  );
};
