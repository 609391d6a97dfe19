import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { setClause } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { SourceButton } from '../../provenance/source-button';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { FigureText } from '../figure-text';
import { type RegisterRow, RegisterTable } from '../register-table';
import { ViewAnchor } from '../view-anchor';
import type { TermsAnswer } from './answer';
import type { MarkRow } from './find-marks';
import { MarkLook } from './mark-look';

interface CellProps {
  readonly dataset: Dataset;
  readonly row: MarkRow;
}

const ExampleCell = ({ dataset, row: { figures, right, mark } }: CellProps) => {
  const { t } = useTranslation('terms');
  const language = useLanguage();
  return (
    <>
      {figures.map((each) => (
        <span key={JSON.stringify([each.indicator, each.time, each.codes])} className="block">
          {figureName(dataset, each, language)} · {each.time}{' '}
          <FigureText words={figureWords(dataset, each.indicator, each, language)} />
          <SourceButton dataset={dataset} observations={[each]} mark={mark} />
        </span>
      ))}
      {right ? (
        <ViewAnchor view="main" change={(filter) => setClause(filter, 'right', [right])}>
          {t('tryFilter', { name: codeName(treeOf(dataset, 'right'), right, language) })}
        </ViewAnchor>
      ) : null}
    </>
  );
};

const idOf = (mark: string): string => `mark-${mark}`;

/** Brings the mark of a link into sight once it is there. */
const useInSight = (place: RefObject<HTMLElement | null>, mark: string | undefined): void => {
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (!mark || seen.current === mark) return;
    seen.current = mark;
    place.current?.querySelector(`#${CSS.escape(idOf(mark))}`)?.scrollIntoView({ block: 'center' });
  }, [place, mark]);
};

/** Every mark as it looks, with what it means and figures that wear it. */
export const MarksTable = ({ answer }: { readonly answer: TermsAnswer }) => {
  const { t } = useTranslation('terms');
  const { t: tMarks } = useTranslation('marks');
  const { ground, spec } = answer.asked;
  const { dataset } = ground.cube;
  const place = useRef<HTMLDivElement>(null);
  useInSight(place, spec.mark);
  const toRow = (row: MarkRow): RegisterRow => ({
    key: idOf(row.mark),
    look:
      row.mark === spec.mark
        ? 'bg-selected-soft shadow-[inset_3px_0_0_var(--color-selected)] ps-2'
        : undefined,
    cells: [
      <span key="mark" className="flex flex-wrap items-center gap-2 font-semibold sm:ps-2">
        <MarkLook mark={row.mark} />
        {tMarks(`${row.mark}.name`)}
      </span>,
      tMarks(`${row.mark}.text`),
      <ExampleCell key="example" dataset={dataset} row={row} />,
    ],
  });
  return (
    <div ref={place}>
      <RegisterTable
        label={t('marks')}
        columns={[
          { id: 'mark', name: t('column.mark'), width: 'w-[20%]' },
          { id: 'text', name: t('column.text') },
          { id: 'example', name: t('column.example'), width: 'w-[30%]' },
        ]}
        rows={answer.marks.map(toRow)}
      />
    </div>
  );
};
