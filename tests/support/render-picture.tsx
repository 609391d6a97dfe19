import { act, cleanup, waitFor } from '@testing-library/react';
import { vi } from 'vitest';
import { loadDrawing } from '../../src/charts/paint/echart';
import { echarts } from '../../src/charts/paint/register-echarts';
import type { Filter } from '../../src/crossfilter/filter';
import type { Language } from '../../src/domain/language';
import type { Spec } from '../../src/exhibits/registry';
import { renderPanel } from './render-exhibit';
import { renderSlide } from './render-slide';
import { writePicture } from './write-picture';

/** Places for drawings in px, by the class of what is around them: jsdom lays nothing out. */
const SMALL = { selector: 'li', width: 380, height: 180 };
const SLIDE = { selector: '.slide', width: 1160, height: 420 };
const PANEL = { selector: 'body', width: 720, height: 360 };

/** Elements of a list that are written whole: a panel may have hundreds, a slide has what can be read on it. */
const MOST = { panel: 8, slide: 24 };

const placeOf = (element: Element) =>
  [SMALL, SLIDE].find(({ selector }) => element.closest(selector)) ?? PANEL;

/** Charts of a slide are of larger type than what is around them. */
const sizeOf = (element: Element): string => {
  if (placeOf(element) !== SLIDE) return '14px';
  return element.matches('.still-charts') ? '20px' : '22px';
};

/** Gives the page a size, and for its colours their names: a picture of a chart is the same in every theme. */
const layOut = (): void => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function get(this: Element) {
    return placeOf(this).width;
  });
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(function get(
    this: Element,
  ) {
    return placeOf(this).height;
  });
  const read = getComputedStyle;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) => {
    const style = read(element, pseudo);
    const own: Readonly<Record<string, unknown>> = {
      fontSize: sizeOf(element),
      fontFamily: 'sans-serif',
      getPropertyValue: (name: string) =>
        name.startsWith('--color-') ? `var(${name})` : style.getPropertyValue(name),
    };
    return new Proxy(style, {
      get: (target, name) => own[String(name)] ?? Reflect.get(target, name, target),
    });
  });
};

/** Waits until all parts are there and every chart is drawn: they are made after their place, and painted after that. */
const drawCharts = async (container: Element): Promise<void> => {
  await waitFor(() => {
    if (container.querySelector('[aria-busy]')) throw new Error('a part is on its way');
  });
  const charts = [...container.querySelectorAll<HTMLElement>('.echarts-for-react')];
  await act(() =>
    vi.waitUntil(() => charts.every((chart) => echarts.getInstanceByDom(chart)?.getOption())),
  );
  for (const chart of charts) echarts.getInstanceByDom(chart)?.getZr().flush();
};

const take = async (as: keyof typeof MOST, { container }: { readonly container: HTMLElement }) => {
  await drawCharts(container);
  const failed = container.querySelector('[role="alert"]');
  if (failed) throw new Error(`the ${as} could not be drawn: ${failed.textContent}`);
  const section = document.createElement('section');
  section.dataset['as'] = as;
  section.append(...container.childNodes);
  const text = writePicture(section, MOST[as]);
  container.append(...section.childNodes);
  cleanup();
  return text;
};

/** An exhibit over the real data as text: as a panel in the first language, and as a slide in all of them. */
export const renderPicture = async (
  { spec, filter }: { readonly spec: Spec; readonly filter: Filter },
  languages: readonly [Language, ...Language[]],
): Promise<string> => {
  await loadDrawing();
  layOut();
  const panel = await take('panel', await renderPanel(languages[0], { spec, filter }));
  const deck = [{ spec }];
  const slide = await take('slide', await renderSlide(languages, deck, { filter }));
  return panel + slide;
};
