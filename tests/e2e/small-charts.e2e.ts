import { expect, test } from '../support/browser';
import { open, slide } from '../support/deck-page';

const MANY =
  't~icourt.civil1.received,court.civil1.concluded,patent.invention.granted,trademark.registered,copyright.registered,customs.seizures.batches,customs.seizures.items,satisfaction.score,court.criminal1.concluded';

test('small charts on a slide are 160 px high at least, under whole names, and more are counted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const both of ['', '&both=1']) {
    await open(page, `${both}&deck=${MANY}`);
    const charts = slide(page).locator('.still-charts .still-chart');
    await expect(charts.first().locator('svg')).toBeVisible();
    const heights = await charts.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(160);
    await expect(slide(page)).toContainText(`另有${9 - heights.length}幅分图`);
    const cut = await slide(page)
      .locator('h2 span')
      .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length);
    expect(cut).toBe(0);
  }
});
