import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { chooseProps } from '../../src/ui/choose-props';

const show = () => {
  const onChoose = vi.fn<(adds: boolean) => void>();
  render(
    <>
      <p>Some other text</p>
      <button type="button" {...chooseProps(onChoose)}>
        Trademark cases
      </button>
    </>,
  );
  return { onChoose, button: screen.getByRole('button') };
};

const select = (element: Element) => document.getSelection()?.selectAllChildren(element);

/** Presses the pointer at 10, 10 and lets it go some pixels to the right, on the same element. */
const drag = (element: Element, pixels: number, whilePressed = () => undefined as void) => {
  fireEvent.pointerDown(element, { clientX: 10, clientY: 10 });
  whilePressed();
  fireEvent.click(element, { clientX: 10 + pixels, clientY: 10, detail: 1 });
};

afterEach(() => document.getSelection()?.removeAllRanges());

test('a click chooses, also with a hand that shakes; a drag does not', () => {
  const { onChoose, button } = show();
  drag(button, 0);
  drag(button, 3);
  expect(onChoose).toHaveBeenCalledTimes(2);
  drag(button, 30);
  expect(onChoose).toHaveBeenCalledTimes(2);
});

test('what ends in selected text is no click', () => {
  const { onChoose, button } = show();
  drag(button, 0, () => select(button));
  expect(onChoose).not.toHaveBeenCalled();
});

test('text that was selected before, there or elsewhere, is no reason not to choose', () => {
  const { onChoose, button } = show();
  select(screen.getByText('Some other text'));
  drag(button, 0);
  select(document.body);
  drag(button, 0);
  expect(onChoose).toHaveBeenCalledTimes(2);
});

test('the keyboard chooses whatever is selected and wherever the pointer was', async () => {
  const { onChoose, button } = show();
  fireEvent.pointerDown(button, { clientX: 500, clientY: 500 });
  select(button);
  button.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(onChoose.mock.calls).toEqual([[false], [false]]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onChoose).toHaveBeenLastCalledWith(true);
});
