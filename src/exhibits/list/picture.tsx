import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailsPanel } from '../../provenance/details/details-panel';
import { useDetailsFiles } from '../../provenance/details/use-details-files';
import { SearchField } from '../../ui/search-field';
import { NARROW, NO_ASIDE, ROOMY, useMedia } from '../../ui/use-media';
import { formatFilter } from '../../wording/format-filter';
import { DataNotice } from '../data-notice';
import { toStill } from '../still-part';
import type { ControlsProps, PictureProps, Touch } from '../exhibit';
import { usePage, usePageActions } from '../exhibit-context';
import { AddressContext } from '../../provenance/address-context';
import { type ListAnswer, listRows } from './answer';
import { ColumnPicker } from './column-picker';
import { EmptyList } from './empty-list';
import { LaterHint } from './later-hint';
import { ListCounts } from './list-counts';
import { ObservationCards } from './observation-cards';
import { ObservationTable } from './observation-table';
import { SortSelect } from './sort-select';
import type { ListSpec } from './spec';
import { shownColumns, toggleColumn } from './table-columns';

const StillList = toStill(async () => (await import('./still-list')).StillList);

type ListPictureProps = PictureProps<ListSpec, ListAnswer>;

interface TouchedProps extends ListPictureProps {
  readonly change: (change: Partial<ListSpec>) => void;
  readonly narrow: boolean;
}

const toChange =
  ({ changeSpec }: Touch<ListSpec>) =>
  (own: Partial<ListSpec>) =>
    changeSpec((before) => ({ ...before, ...own }));

const Choices = ({ answer, change, narrow }: Omit<TouchedProps, 'languages' | 'words'>) => {
  const { t } = useTranslation('list');
  const { search, sort, columns } = answer.asked.spec;
  return (
    <>
      <SearchField
        id="indicator-search"
        label={t('search')}
        value={search}
        className="min-h-8 w-full sm:w-80"
        onChange={(text) => change({ search: text })}
      />
      {narrow ? (
        <SortSelect sort={sort} onSort={(chosen) => change({ sort: chosen })} />
      ) : (
        <ColumnPicker
          shown={shownColumns(columns)}
          onToggle={(column) => change({ columns: toggleColumn(columns, column) })}
        />
      )}
    </>
  );
};

const TOOLBAR = 'flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5';

/** What can be chosen of the list: what is searched for, its columns, on a phone its order. */
export const ListTools = ({ answer, changeSpec }: ControlsProps<ListSpec, ListAnswer>) => (
  <div className={TOOLBAR}>
    <Choices answer={answer} change={toChange({ changeSpec })} narrow={useMedia(NARROW)} />
  </div>
);

const Toolbar = (props: TouchedProps) => {
  const { answer, change } = props;
  return (
    <div className={TOOLBAR}>
      {usePage().isSide ? null : <Choices {...props} />}
      <ListCounts
        figures={answer.figures}
        withWhole={answer.asked.spec.withWhole}
        onWhole={(shown) => change({ withWhole: shown })}
      />
      <LaterHint ground={answer.asked.ground} search={answer.asked.spec.search} />
    </div>
  );
};

const List = ({ answer, languages: [language], change, narrow }: TouchedProps) => {
  const { asked, open: opened } = answer;
  const { spec, filter, ground } = asked;
  const { dataset } = ground.cube;
  const { undo } = usePageActions();
  const roomy = useMedia(ROOMY);
  const small = useMedia(NO_ASIDE);
  const rows = listRows(answer, language);
  const leaving = small ? 2 : opened !== undefined && !roomy ? 1 : 0;
  const open = rows.find(({ observation }) => observation === opened)?.reference;
  const onOpen = (observation: string) => change({ observation });
  if (rows.length === 0) {
    return (
      <EmptyList
        search={spec.search}
        sentence={formatFilter(language, dataset, filter)}
        onClear={() => change({ search: '' })}
        onUndo={undo}
      />
    );
  }
  const query = { search: spec.search, sort: spec.sort, filter };
  if (narrow) return <ObservationCards {...{ dataset, rows, query, open, onOpen }} />;
  return (
    <ObservationTable
      dataset={dataset}
      rows={rows}
      columns={shownColumns(spec.columns, leaving)}
      query={query}
      open={open}
      onSort={(sort) => change({ sort })}
      onOpen={onOpen}
    />
  );
};

const TouchedList = ({
  touch,
  ...props
}: ListPictureProps & { readonly touch: Touch<ListSpec> }) => {
  const { answer, words } = props;
  const { open, asked } = answer;
  const descriptor = asked.ground.package;
  const { files, faults, retry } = useDetailsFiles(
    descriptor,
    asked.ground.cube.dataset,
    open !== undefined,
  );
  const address = use(AddressContext);
  const narrow = useMedia(NARROW);
  const change = toChange(touch);
  const part: TouchedProps = { ...props, change, narrow };
  return (
    <>
      <DataNotice broken={faults} core={false} onRetry={retry} />
      <Toolbar {...part} />
      <div
        className={`prints-whole sm:grid sm:h-[calc(100dvh-16rem)] sm:min-h-96 sm:grid-rows-[minmax(0,1fr)] sm:gap-4 ${open ? 'lg:grid-cols-[minmax(0,1fr)_minmax(24rem,32%)]' : ''}`}
      >
        <div className="min-h-0 min-w-0">
          <List {...part} />
        </div>
        {open ? (
          <DetailsPanel
            dataset={asked.ground.cube.dataset}
            files={files}
            observation={open}
            version={descriptor.version}
            address={address}
            onOpen={(observation) => change({ observation })}
          />
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {words.headline}
      </p>
    </>
  );
};

/** Every figure that filter and search leave in one table, and the details of one of them beside it. */
export const ListPicture = (props: ListPictureProps) => {
  const { answer, languages, touch } = props;
  return touch ? (
    <TouchedList {...props} touch={touch} />
  ) : (
    <StillList answer={answer} languages={languages} />
  );
};
