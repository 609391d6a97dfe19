import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readChartTheme, toChartSizes } from '../../../src/charts/paint/chart-theme';

const read = (style: string, palette: readonly string[] = []) => {
  const { container } = render(<p />);
  const element = container.firstElementChild;
  if (!element) throw new Error('nothing was rendered');
  element.setAttribute('style', style);
  return readChartTheme(element, palette);
};

describe('readChartTheme', () => {
  it('reads colours from the tokens of the page', () => {
    const theme = read('--color-ink: navy; --color-right-patent: teal', ['right-patent']);
    expect(theme.text).toBe('navy');
    expect(theme.palette).toEqual({ 'right-patent': 'teal' });
  });

  it('falls back to the colour of the text for a token that is not there', () => {
    const theme = read('color: rgb(1, 2, 3)', ['right-unknown']);
    expect(theme.palette['right-unknown']).toBe('rgb(1, 2, 3)');
  });

  it('takes type size and font of the place, without double quotes', () => {
    const theme = read('font-size: 24px; font-family: "Noto Sans SC", sans-serif');
    expect(theme.sizes).toEqual(toChartSizes(24));
    expect(theme.font).toBe("'Noto Sans SC', sans-serif");
  });
});

describe('toChartSizes', () => {
  it('never has type under 12 px in a note, nor notes larger than text', () => {
    expect(toChartSizes(12).note).toBe(12);
    expect(toChartSizes(20).note).toBe(17);
    expect(toChartSizes(20, 18).note).toBe(18);
    expect(toChartSizes(16, 18).note).toBe(16);
  });
});
