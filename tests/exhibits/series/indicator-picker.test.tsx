import { QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { verdictsOf } from '../../../src/exhibits/answers';
import { IndicatorPicker } from '../../../src/exhibits/series/indicator-picker';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { readGround } from '../../support/ground';
import { clientWith } from '../../support/render-exhibit';
import { renderIn } from '../../support/render-in';

const show = async () => {
  const { cube, package: descriptor } = readGround();
  await renderIn(
    'zh',
    <QueryClientProvider client={clientWith(['search'])}>
      <IndicatorPicker
        descriptor={descriptor}
        dataset={cube.dataset}
        verdicts={verdictsOf(cube, NO_FILTER)}
        selected={[]}
        most={12}
        onToggle={() => undefined}
      />
    </QueryClientProvider>,
  );
  // jsdom has no popovers: their content is there once they are told to open, but hidden.
  const button = screen.getByRole('button');
  const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
  panel?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  return screen.findByLabelText('查找指标');
};

test.each([
  ['批捕', '批准逮捕知识产权犯罪案件'],
  ['版權登記', '著作权登记量'],
  ['ＰＰＨ', '专利审查高速路合作伙伴'],
  ['shangbiaozhuce', '商标注册量'],
  ['trademark registration', '商标注册量'],
])('of the indicators that may be added, %s finds %s first', async (text, name) => {
  const box = await show();
  await userEvent.click(box);
  await userEvent.paste(text);
  expect(screen.getAllByRole('listitem', { hidden: true })[0]?.textContent).toBe(name);
});
