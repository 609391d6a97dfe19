import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  type ChartState,
  PLAIN_CHART,
  PLAIN_SERIES,
  type SeriesSpec,
} from '../../../src/exhibits/series/spec';
import { renderStill } from '../../support/render-exhibit';

const CIVIL = 'court.civil1.received';

const specOf = (
  indicators: readonly string[],
  chart: Partial<ChartState>,
  split?: string,
): SeriesSpec => ({ ...PLAIN_SERIES, indicators, split, chart: { ...PLAIN_CHART, ...chart } });

test('looked at, a chart is a picture named by its finding, with nothing to press', async () => {
  await renderStill(['zh', 'en'], { spec: specOf([CIVIL], {}) });
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
    /^知识产权民事一审新收案件：2024年/,
  );
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('spinbutton')).toBeNull();
});

test('small charts stand side by side, each with its name in both languages', async () => {
  await renderStill(['zh', 'en'], {
    spec: specOf(['court.criminal1.concluded'], { form: 'multiples' }, 'offence'),
  });
  expect(screen.getAllByRole('img')).toHaveLength(8);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(8);
  for (const name of screen.getAllByRole('heading', { level: 2 }))
    expect(name.querySelectorAll('[lang]')).toHaveLength(2);
  expect(screen.getByText('假冒商标')).toBeTruthy();
});

test('a table holds what can be read, and counts the years that it leaves out', async () => {
  const spec = specOf([CIVIL], { show: 'table' });
  const { unmount } = await renderStill(['en'], { spec });
  expect(screen.getAllByRole('row')).toHaveLength(13);
  expect(screen.getByRole('table').textContent).toContain('449,923 cases');
  expect(document.body.textContent).toMatch(/Earlier years not listed: 5$/);
  unmount();
  await renderStill(['zh', 'en'], { spec });
  expect(screen.getAllByRole('row')).toHaveLength(8);
  expect(screen.getByRole('table').textContent).toContain('449923件449,923 cases');
  expect(document.body.textContent).toContain('另有更早的10年未列出');
});

test('figures that cannot be shown in a measure are shown as they are', async () => {
  await renderStill(['en'], { spec: specOf(['jianwang.sites_closed'], { measure: 'index' }) });
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/: [\d,]+ .*in 2024$/);
});
