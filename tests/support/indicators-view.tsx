import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { type Filter, isUnfiltered, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { listFigures } from '../../src/crossfilter/list-figures';
import type { Language } from '../../src/domain/language';
import { IndicatorsPanel } from '../../src/exhibits/list/indicators-panel';
import { toReadings } from '../../src/exhibits/list/search-index';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { readDataset, readRecords } from './read-data';

export const dataset = readDataset();
const cube = toCube(dataset);
export const sources = new Map(readRecords('sources').map((source) => [source.id, source]));
const identities = readRecords('identities');
const conflicts = readRecords('growth-conflicts');
const footnotes = readRecords('footnotes');
const readings = toReadings(readRecords('search'));
export const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
export const CIVIL = 'court.civil1.received@2024;right=trademark';

/** What the view shows from the start. */
export interface Shown {
  readonly language?: Language;
  readonly filter?: Filter;
  readonly open?: string;
  readonly sort?: string;
}

const Harness = ({ filter = NO_FILTER, open: opened, sort: sorted }: Shown) => {
  const figures = useMemo(() => listFigures(cube, filter, applyFilter(cube, filter)), [filter]);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState(sorted);
  const [columns, setColumns] = useState<readonly string[]>();
  const [withWhole, setWithWhole] = useState(false);
  const [open, setOpen] = useState(opened);
  return (
    <IndicatorsPanel
      dataset={dataset}
      sources={sources}
      figures={figures}
      filtered={!isUnfiltered(filter)}
      sentence="the filter"
      search={search}
      readings={readings}
      sort={sort}
      columns={columns}
      withWhole={withWhole}
      open={dataset.observationByReference.get(open ?? '')}
      identities={identities}
      identitiesFailed={false}
      conflicts={conflicts}
      footnotes={footnotes}
      view={{
        name: { zh: '知识产权保护观测台', en: 'IP Protection Observatory' },
        version: '2024.1',
        address: 'https://example.org/',
      }}
      today="2026-11-23"
      onSearch={setSearch}
      onSort={setSort}
      onColumns={setColumns}
      onWhole={setWithWhole}
      onOpen={setOpen}
      onUndo={() => undefined}
    />
  );
};

/** Shows the indicators view on the real data, in English unless said. */
export const show = ({ language = 'en', ...shown }: Shown = {}) => {
  const view = render(
    <I18nextProvider i18n={setUpI18n(language)}>
      <Harness {...shown} />
    </I18nextProvider>,
  );
  return { view, user: userEvent.setup() };
};

/** jsdom lays nothing out: without a height the virtual table would have no row in sight. */
export const giveHeight = (): void => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
};
