import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Coverage, toCell } from '../../crossfilter/count-coverage';
import { codesOf, type Filter, narrowingOf } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { CoverageCell } from './coverage-cell';
import { type CoverageLayout, countRow, layOutCoverage, toggleCell } from './coverage-layout';
import './words';
import '../../wording/words';

interface CoveragePanelProps {
  readonly dataset: Dataset;
  readonly coverage: Coverage;
  readonly filter: Filter;
  readonly onChange: (change: (filter: Filter) => Filter) => void;
}

const FIRST_ROWS = 5;

const RightHeadings = ({
  dataset,
  rights,
}: {
  readonly dataset: Dataset;
  readonly rights: readonly string[];
}) => {
  const { t } = useTranslation('matrix');
  const language = useLanguage();
  const tree = treeOf(dataset, 'right');
  const upright = language === 'zh' ? '' : 'rotate-180';
  return (
    <tr>
      <th scope="col" className="w-24">
        <span className="sr-only">{t('system')}</span>
      </th>
      {rights.map((right) => (
        <th
          key={right}
          scope="col"
          title={codeName(tree, right, language)}
          className="align-bottom font-normal text-ink-muted"
        >
          <span className={`mx-auto max-h-24 [writing-mode:vertical-rl] ${upright}`}>
            {codeName(tree, right, language, 'short')}
          </span>
        </th>
      ))}
    </tr>
  );
};

interface MatrixProps extends CoveragePanelProps {
  readonly layout: CoverageLayout;
  readonly systems: readonly string[];
}

const Matrix = ({ dataset, coverage, filter, onChange, layout, systems }: MatrixProps) => {
  const { t } = useTranslation('matrix');
  const { t: tFilter } = useTranslation('filter');
  const language = useLanguage();
  const systemTree = treeOf(dataset, 'system');
  const rightTree = treeOf(dataset, 'right');
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5 text-12">
      <caption className="sr-only">{`${t('title')}. ${tFilter('badge.own')}`}</caption>
      <thead>
        <RightHeadings dataset={dataset} rights={layout.rights} />
      </thead>
      <tbody>
        {systems.map((system) => (
          <tr key={system}>
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
                right={codeName(rightTree, right, language)}
                count={coverage.get(toCell(system, right)) ?? 0}
                most={layout.most}
                selected={
                  codesOf(filter, 'system').includes(system) &&
                  codesOf(filter, 'right').includes(right)
                }
                onSelect={(adds) => onChange((before) => toggleCell(before, system, right, adds))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Systems × rights: how many figures the report has there; every cell is a filter. */
export const CoveragePanel = (props: CoveragePanelProps) => {
  const { dataset, coverage, filter } = props;
  const { t } = useTranslation('matrix');
  const { t: tFilter } = useTranslation('filter');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const systemTree = treeOf(dataset, 'system');
  const layout = layOutCoverage(coverage, systemTree, treeOf(dataset, 'right'));
  const { systems, rights } = layout;
  const shown = systems.filter(
    (system, index) => all || index < FIRST_ROWS || codesOf(filter, 'system').includes(system),
  );
  const [richest] = systems.toSorted(
    (a, b) => countRow(coverage, b, rights) - countRow(coverage, a, rights),
  );
  const narrowing = narrowingOf(filter, ['system', 'right']);
  if (!richest) {
    return (
      <Panel headline={t('title')} badge={<Badge look="none">{tFilter('badge.none')}</Badge>}>
        <p className="py-2 text-ink-muted">{t('none')}</p>
      </Panel>
    );
  }
  return (
    <Panel
      headline={t('headline', {
        system: codeName(systemTree, richest, language, 'short'),
        count: countRow(coverage, richest, rights),
      })}
      badge={
        <Badge look={narrowing === 'unfiltered' ? 'none' : 'filtered'}>
          {tFilter(`badge.${narrowing}`)}
        </Badge>
      }
      subtitle={t('subtitle')}
      actions={
        systems.length > FIRST_ROWS ? (
          <Button look="outline" className="min-h-6 text-12" onClick={() => setAll(!all)}>
            {all ? t('fewer') : t('all', { count: systems.length })}
          </Button>
        ) : null
      }
    >
      <Matrix {...props} layout={layout} systems={shown} />
    </Panel>
  );
};
