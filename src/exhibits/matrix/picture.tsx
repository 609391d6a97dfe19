import { useState } from 'react';
import { toCell } from '../../crossfilter/count-coverage';
import { codesOf } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { wordsIn } from '../../i18n/words';
import { Button } from '../../ui/button';
import { usePrinting } from '../../ui/use-printing';
import '../../wording/words';
import { BothLanguages, inBoth } from '../both-languages';
import { toStill } from '../still-part';
import type { PictureProps } from '../exhibit';
import { usePageActions } from '../exhibit-context';
import type { MatrixAnswer } from './answer';
import { CoverageCell } from './coverage-cell';
import { toggleCell } from './coverage-layout';
import type { MatrixSpec } from './spec';

const StillMatrix = toStill(async () => (await import('./still-matrix')).StillMatrix);

type MatrixPictureProps = PictureProps<MatrixSpec, MatrixAnswer>;

/** Systems that are shown before a reader asks for all. */
const FIRST_ROWS = 5;

const RightHeadings = ({ answer, languages: [language] }: MatrixPictureProps) => {
  const tree = treeOf(answer.asked.ground.cube.dataset, 'right');
  const upright = language === 'zh' ? '' : 'rotate-180';
  return (
    <tr>
      <th scope="col" className="w-24">
        <span className="sr-only">{wordsIn('matrix', language)('system')}</span>
      </th>
      {answer.layout.rights.map((right) => (
        <th
          key={right}
          scope="col"
          title={codeName(tree, right, language)}
          className="align-bottom font-normal text-ink-muted"
        >
          <span
            className={`mx-auto max-h-19 [writing-mode:vertical-rl] max-sm:max-h-none max-sm:whitespace-nowrap ${upright}`}
          >
            {codeName(tree, right, language, 'short')}
          </span>
        </th>
      ))}
    </tr>
  );
};

const Row = ({
  answer,
  languages: [language],
  system,
}: MatrixPictureProps & { readonly system: string }) => {
  const { changeFilter } = usePageActions();
  const { asked, coverage, layout } = answer;
  const { dataset } = asked.ground.cube;
  const systemTree = treeOf(dataset, 'system');
  const isSelected = (right: string) =>
    codesOf(asked.filter, 'system').includes(system) &&
    codesOf(asked.filter, 'right').includes(right);
  return (
    <tr>
      <th
        scope="row"
        title={codeName(systemTree, system, language)}
        className="truncate pe-1 text-end font-normal text-ink-muted"
      >
        {codeName(systemTree, system, language, 'short')}
      </th>
      {layout.rights.map((right) => (
        <CoverageCell
          key={right}
          system={codeName(systemTree, system, language)}
          right={codeName(treeOf(dataset, 'right'), right, language)}
          count={coverage.get(toCell(system, right)) ?? 0}
          most={layout.most}
          selected={isSelected(right)}
          language={language}
          onSelect={(adds) => changeFilter((before) => toggleCell(before, system, right, adds))}
        />
      ))}
    </tr>
  );
};

/** Systems × rights, where every cell is a filter: the first systems and the selected ones, or all. */
const Matrix = (props: MatrixPictureProps) => {
  const { answer, languages } = props;
  const [all, setAll] = useState(false);
  // On paper nobody can ask for the rest.
  const printing = usePrinting();
  const t = wordsIn('matrix', languages[0]);
  const { systems } = answer.layout;
  const selected = codesOf(answer.asked.filter, 'system');
  const shown = systems.filter(
    (system, index) => all || printing || index < FIRST_ROWS || selected.includes(system),
  );
  const caption = `${t('title')}. ${wordsIn('filter', languages[0])('badge.own')}`;
  return (
    <div className="relative">
      {systems.length > FIRST_ROWS ? (
        <Button
          look="outline"
          // In the empty corner of the table, which so takes no more height.
          className="absolute start-0 top-0 min-h-6 text-12"
          onClick={() => setAll(!all)}
        >
          {all ? t('fewer') : t('all', { count: systems.length })}
        </Button>
      ) : null}
      <table className="w-full table-fixed border-separate border-spacing-0.5 text-12">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <RightHeadings {...props} />
        </thead>
        <tbody>
          {shown.map((system) => (
            <Row key={system} {...props} system={system} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How many figures there are of each system and right; where there is none, a line says so. */
export const MatrixPicture = (props: MatrixPictureProps) => {
  const { answer, languages, touch } = props;
  if (answer.isEmpty) {
    const words = inBoth((language) => wordsIn('matrix', language)('none'));
    return (
      <p className="py-2 text-ink-muted">
        <BothLanguages languages={languages} words={words} />
      </p>
    );
  }
  return touch ? <Matrix {...props} /> : <StillMatrix answer={answer} languages={languages} />;
};
