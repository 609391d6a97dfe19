import { describe, expect, it } from 'vitest';
import { commandAlone, moveStep, type Press, toCommand, typeDigit } from '../../src/show/keys';

const toPress = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  focus: 'page',
  ...more,
});

const press = (key: string, more: Partial<Press> = {}) => toCommand(toPress(key, more));

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
    ['。', 'black'],
    ['？', 'help'],
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
    for (const key of [' ', 'Home', 'End', 'ArrowRight', 'ArrowUp', '.', '?', 'l'])
      expect(press(key, { focus: 'field' })).toBeUndefined();
  });

  it('turns slides by the keys of a clicker also while a field has the focus', () => {
    expect(press('PageDown', { focus: 'field' })).toBe('next');
    expect(press('PageUp', { focus: 'field' })).toBe('previous');
    expect(press('PageDown', { focus: 'field', repeat: true })).toBeUndefined();
  });

  it('is the same with Caps Lock', () => {
    for (const letter of 'fblap') expect(press(letter.toUpperCase())).toBe(press(letter));
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

describe('typeDigit', () => {
  const type = (keys: readonly string[], more: Partial<Press> = {}) =>
    keys.reduce((typed, key) => typeDigit(typed, toPress(key, more)) ?? typed, '');

  it('gathers the digits of a number, which any other key ends', () => {
    expect(type(['1', '2'])).toBe('12');
    expect(type(['1', 'Shift', 'CapsLock', '2'])).toBe('12');
    expect(type(['1', '2', 'Enter'])).toBe('');
    expect(type(['1', 'PageDown', '2'])).toBe('2');
  });

  it('leaves digits to a field, and those with Ctrl or Alt to the browser', () => {
    expect(type(['1', '2'], { focus: 'field' })).toBe('');
    expect(type(['1'], { ctrlKey: true })).toBe('');
    expect(type(['1'], { altKey: true })).toBe('');
  });

  it('is a command for 2 alone: 12 and 20 are numbers', () => {
    expect(commandAlone('2')).toBe('both');
    for (const typed of ['', '1', '12', '20', '22']) expect(commandAlone(typed)).toBeUndefined();
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
