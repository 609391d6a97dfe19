import { afterEach, expect, test, vi } from 'vitest';
import { ANSWERS, answerEarlyClicks } from '../../src/ui/early-clicks';

afterEach(() => {
  document.body.replaceChildren();
  delete window.earlyClicks;
});

const place = (html: string) => {
  document.body.innerHTML = html;
  return (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
};

test('what was clicked within a part is done once, in order, with its modifier', () => {
  const at = place('<main><button id="a"></button><button id="b"></button></main>');
  const done: string[] = [];
  document.body.addEventListener('click', (event) =>
    done.push(`${(event.target as Element).id}${event.ctrlKey ? '+' : ''}`),
  );
  window.earlyClicks = [
    { target: at('#b'), adds: true },
    { target: at('#a'), adds: false },
  ];
  answerEarlyClicks(at('main'));
  answerEarlyClicks(at('main'));
  expect(done).toEqual(['b+', 'a']);
});

test('clicks elsewhere, and on parts that still wait, stay for later', () => {
  const at = place(
    '<main><p data-waits="x"><button id="late"></button></p></main><button id="other"></button>',
  );
  const done = vi.fn<() => void>();
  document.body.addEventListener('click', done);
  window.earlyClicks = [
    { target: at('#late'), adds: false },
    { target: at('#other'), adds: false },
  ];
  answerEarlyClicks(at('main'));
  expect(done).not.toHaveBeenCalled();
  at('p').removeAttribute('data-waits');
  answerEarlyClicks(at('p'));
  expect(done).toHaveBeenCalledTimes(1);
  expect(window.earlyClicks).toHaveLength(1);
});

test('says that a part answers, also where nothing was clicked', () => {
  const heard = vi.fn<() => void>();
  window.addEventListener(ANSWERS, heard, { once: true });
  answerEarlyClicks(document.body);
  expect(heard).toHaveBeenCalledTimes(1);
});
