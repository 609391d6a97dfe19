import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  codesOf,
  type Filter,
  FILTER_DIMENSIONS,
  isUnfiltered,
  NO_FILTER,
  setClause,
  setYears,
  toggleCode,
} from '../../../crossfilter/filter';
import { treeOf } from '../../../domain/dataset';
import { Button } from '../../../ui/button';
import { closeAround } from '../../../ui/close-around';
import { Modal } from '../../../ui/modal';
import { FacetOptions } from './facet-options';
import type { FilterControlsProps } from './filter-controls';
import { SelectedChips } from './selected-chips';
import { YearsOptions } from './years-options';
import '../../../wording/words';

export interface FilterSheetProps extends FilterControlsProps {
  readonly sentence: string;
  /** What the filter leaves. */
  readonly words: string;
  readonly onClose: () => void;
}

interface PartProps {
  readonly name: string;
  readonly chosen: string;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A part of the sheet that opens below its name. */
const Part = ({ name, chosen, open, onOpen, children }: PartProps) => {
  const content = useId();
  return (
    <div className="border-b border-hairline">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? content : undefined}
        className="flex min-h-11 w-full items-center gap-2 text-start"
        onClick={onOpen}
      >
        <span className="flex-1">{name}</span>
        <span className="font-semibold text-selected">{chosen}</span>
        <span aria-hidden="true" className="text-ink-muted">
          {open ? '▴' : '▾'}
        </span>
      </button>
      {open ? (
        <div id={content} className="pb-3">
          {children}
        </div>
      ) : null}
    </div>
  );
};

type PartName = (typeof FILTER_DIMENSIONS)[number] | 'time';

const chosenYears = ({ from, to }: Filter): string => {
  if (from === undefined && to === undefined) return '';
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
};

/** The parts of the filter below one another; one of them is open. */
const Parts = ({ cube, filter, years, onChange, onLater }: FilterControlsProps) => {
  const { t } = useTranslation('filter');
  const [open, setOpen] = useState<PartName>();
  const toPart = (name: PartName, chosen: string) => ({
    name: t(`dimension.${name}`),
    chosen,
    open: open === name,
    onOpen: () => setOpen(open === name ? undefined : name),
  });
  return (
    <>
      {FILTER_DIMENSIONS.map((dimension) => (
        <Part
          key={dimension}
          {...toPart(dimension, String(codesOf(filter, dimension).length || ''))}
        >
          <FacetOptions
            dimension={dimension}
            tree={treeOf(cube.dataset, dimension)}
            filter={filter}
            cube={cube}
            onToggle={(code) => onChange((before) => toggleCode(before, dimension, code, true))}
            onClear={() => onChange((before) => setClause(before, dimension, []))}
          />
        </Part>
      ))}
      <Part {...toPart('time', chosenYears(filter))}>
        <YearsOptions
          cube={cube}
          onLater={onLater}
          filter={filter}
          years={years}
          onChange={(from, to) => onChange((before) => setYears(before, from, to))}
        />
      </Part>
    </>
  );
};

/** The whole filter bar on a phone: sentence and counts on top, one part open at a time, the way back within reach of a thumb. */
export const FilterSheet = ({ sentence, words, onClose, ...controls }: FilterSheetProps) => {
  const { t } = useTranslation('filter');
  const { cube, filter, onChange } = controls;
  return (
    <Modal label={t('bar')} place="bottom" open onClose={onClose}>
      <header className="sticky top-0 border-b border-hairline bg-raised px-4 py-3">
        <h2 className="text-16 font-semibold">{sentence}</h2>
        <p className="text-12 text-ink-muted">{words}</p>
      </header>
      <div className="px-4">
        <div className="flex flex-wrap gap-2 pt-2 empty:hidden">
          <SelectedChips
            dataset={cube.dataset}
            filter={filter}
            onRemove={(dimension, code) =>
              onChange((before) => toggleCode(before, dimension, code, true))
            }
          />
        </div>
        <Parts {...controls} />
        <div className="pt-3">{controls.more}</div>
      </div>
      <footer className="sticky bottom-0 flex items-center justify-between gap-3 bg-raised px-4 py-3">
        <Button disabled={isUnfiltered(filter)} onClick={() => onChange(() => NO_FILTER)}>
          {t('clearAll')}
        </Button>
        <Button
          look="solid"
          className="min-h-11 px-6"
          onClick={(event) => closeAround(event.currentTarget)}
        >
          {t('done')}
        </Button>
      </footer>
    </Modal>
  );
};
