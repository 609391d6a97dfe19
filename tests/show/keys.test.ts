import { describe, expect, it } from 'vitest';
import { moveStep, type Press, toCommand } from '../../src/show/keys';

const press = (key: string, more: Partial<Press> = {}) =>
  toCommand({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    focus: 'page',
    ...more,
  });

describe('toCommand', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['f', 'full-screen'],
    ['F', 'full-screen'],
    ['b', 'black'],
    ['.', 'black'],
    ['l', 'language'],
    ['2', 'both'],
    ['a', 'auto'],
    ['p', 'presenter'],
    ['?', 'help'],
    ['Escape', 'leave'],
  ])('%s is %s', (key, command) => expect(press(key)).toBe(command));

  it('knows no other key, among them names of object members', () => {
    for (const key of ['x', 'Enter', 'F5', '1', 'toString', 'constructor'])
      expect(press(key)).toBeUndefined();
  });

  it('never takes typing in a field, a key held down, or one with Ctrl, Alt or ⌘', () => {
    expect(press('b', { focus: 'field' })).toBeUndefined();
    expect(press('Escape', { focus: 'field' })).toBeUndefined();
    expect(press('ArrowRight', { repeat: true })).toBeUndefined();
    expect(press('l', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(press('f', { metaKey: true })).toBeUndefined();
  });

  it('prints the deck, not the page, with Ctrl P', () => {
    expect(press('p', { ctrlKey: true })).toBe('print');
    expect(press('P', { metaKey: true })).toBe('print');
  });

  it('leaves Space to a button that has the focus, but not the keys of a clicker', () => {
    expect(press(' ', { focus: 'control' })).toBeUndefined();
    expect(press('PageDown', { focus: 'control' })).toBe('next');
  });
});

describe('moveStep', () => {
  it('stays within the deck', () => {
    expect(moveStep('next', 3, 3)).toBe(3);
    expect(moveStep('previous', 1, 3)).toBe(1);
    expect(moveStep('next', 1, 3)).toBe(2);
    expect(moveStep('last', 1, 3)).toBe(3);
    expect(moveStep('first', 3, 3)).toBe(1);
    expect(moveStep('black', 2, 3)).toBe(2);
  });
});
