import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { YearRange } from '../../../src/exhibits/series/year-range';
import { renderIn } from '../../support/render-in';

interface Range {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Keeps what the address would keep, and counts how often it is asked to. */
const Harness = ({ onRange }: { readonly onRange: (range: Range) => void }) => {
  const [range, setRange] = useState<Range>({ to: 2023 });
  return (
    <>
      <YearRange
        years={{ first: 2010, last: 2024 }}
        from={range.from}
        to={range.to}
        onChange={(from, to) => {
          setRange({ from, to });
          onRange({ from, to });
        }}
      />
      <button type="button" onClick={() => setRange({ from: 2012, to: 2022 })}>
        elsewhere
      </button>
    </>
  );
};

const show = async () => {
  const asked: Range[] = [];
  await renderIn('en', <Harness onRange={(range) => asked.push(range)} />);
  const [from, to] = screen.getAllByRole<HTMLInputElement>('spinbutton');
  if (!from || !to) throw new Error('no fields');
  const user = userEvent.setup();
  return {
    asked,
    from,
    to,
    user,
    type: async (field: HTMLInputElement, text: string) => {
      await user.clear(field);
      await user.type(field, `${text}{Enter}`);
    },
  };
};

test('Enter takes the year over and leaves the focus in the field', async () => {
  const { asked, from, user, type } = await show();
  await type(from, '2015');
  expect(asked).toEqual([{ from: 2015, to: 2023 }]);
  expect(screen.getAllByRole('spinbutton')[0]).toBe(document.activeElement);
  expect(document.activeElement).toHaveProperty('value', '2015');
  await user.tab();
  expect(asked).toHaveLength(1);
});

test('leaving the field takes the year over, too', async () => {
  const { asked, to, user } = await show();
  await user.clear(to);
  await user.type(to, '2024');
  await user.tab();
  expect(asked).toEqual([{ from: undefined, to: undefined }]);
});

test('a year that there is none of springs back, one beyond the other end becomes it', async () => {
  const { asked, from, type } = await show();
  await type(from, '1066');
  expect(from.value).toBe('2010');
  expect(asked).toEqual([]);
  await type(from, '2024');
  expect(from.value).toBe('2023');
  await type(from, '2024');
  expect(from.value).toBe('2023');
  expect(document.activeElement).toBe(from);
});

test('a year that comes from elsewhere replaces what is in the field', async () => {
  const { from, to, user } = await show();
  await user.type(from, '{Backspace}');
  await user.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect([from.value, to.value]).toEqual(['2012', '2022']);
});

describe('both handles in one place', () => {
  const drag = async (year: number, towards: number) => {
    const asked: Range[] = [];
    await renderIn(
      'en',
      <YearRange
        years={{ first: 2010, last: 2020 }}
        from={year}
        to={year}
        onChange={(from, to) => asked.push({ from, to })}
      />,
    );
    const upper = screen.getByRole('slider', { name: 'To year' });
    const track = upper.parentElement;
    if (!track) throw new Error('no track');
    vi.spyOn(track, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 10));
    upper.setPointerCapture = () => undefined;
    const at = (to: number) => ({ clientX: (to - 2010) * 10, pointerId: 1 });
    fireEvent.pointerDown(upper, at(year));
    fireEvent.pointerMove(upper, at(towards));
    fireEvent.pointerUp(upper, at(towards));
    return asked;
  };

  test.each<[number, number, Range]>([
    [2020, 2015, { from: 2015, to: undefined }],
    [2010, 2015, { from: undefined, to: 2015 }],
    [2014, 2012, { from: 2012, to: 2014 }],
    [2014, 2018, { from: 2014, to: 2018 }],
  ])('at %i are freed by dragging to %i', async (year, towards, range) => {
    expect(await drag(year, towards)).toEqual([range]);
  });
});

test('the years that are left out are named', async () => {
  const years = { first: 2008, last: 2024 };
  await renderIn(
    'en',
    <YearRange years={years} from={2015} to={2023} onChange={() => undefined} />,
  );
  expect(screen.getByText('Also published: 2008–2014, 2024')).toBeTruthy();
});

test('a year of the filter beyond what is drawn stands at its end', async () => {
  const years = { first: 2008, last: 2024 };
  await renderIn(
    'en',
    <YearRange years={years} from={1999} to={2024} onChange={() => undefined} />,
  );
  expect(screen.getAllByRole('spinbutton')[0]).toHaveProperty('value', '2008');
  expect(screen.queryByText(/^Also published/)).toBeNull();
});

test('a wheel over a field lets go of it, so that it turns no year', async () => {
  const { from, asked, user } = await show();
  await user.click(from);
  expect(document.activeElement).toBe(from);
  fireEvent.wheel(from, { deltaY: 100 });
  expect(document.activeElement).not.toBe(from);
  expect(asked).toEqual([]);
});
