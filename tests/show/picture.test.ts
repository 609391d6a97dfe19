import { expect, it } from 'vitest';
import { changePicture, parsePicture, toCssFilter } from '../../src/show/picture';

it('the picture of a projector stays within what can still be seen, whatever was stored', () => {
  expect(parsePicture({ brightness: 999, contrast: 'x' })).toEqual({
    brightness: 150,
    contrast: 100,
  });
  expect(parsePicture(null)).toEqual({ brightness: 100, contrast: 100 });
  const dark = changePicture({ brightness: 50, contrast: 100 }, 'brightness', -1);
  expect(dark.brightness).toBe(50);
  expect(toCssFilter({ brightness: 100, contrast: 100 })).toBeUndefined();
  expect(toCssFilter({ brightness: 110, contrast: 90 })).toBe('brightness(110%) contrast(90%)');
});
