import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useEffect, useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ResourceKind } from '../../src/data/record-schemas';
import { KINDS, needsOf } from '../../src/exhibits/registry';
import { loadSlides, PresentationRoot } from '../../src/show/presentation-root';
import type { ViewState } from '../../src/views/view-state';
import { readGround } from '../support/ground';
import { parseLink } from '../support/links';
import { readRecords } from '../support/read-data';
import { readVocabulary } from '../support/read-vocabulary';
import { renderIn } from '../support/render-in';

const KIND_NEEDS = KINDS.flatMap(({ plain }) => needsOf(plain));
const ALL_NEEDS: readonly ResourceKind[] = ['story', ...KIND_NEEDS];

/** The files of some kinds of records, as if they had come; the others never come. */
const toClient = (kinds: readonly ResourceKind[]): QueryClient => {
  const client = new QueryClient({
    defaultOptions: { queries: { queryFn: () => new Promise(() => undefined), retry: false } },
  });
  for (const { kind, path } of readGround().package.resources) {
    if (kinds.includes(kind)) {
      client.setQueryData(['resource', path], readRecords(kind).filter(Boolean));
    }
  }
  return client;
};

let shown: ViewState;
const takeUpdate = () => Promise.resolve(false);

const Page = ({ link }: { readonly link: string }) => {
  const [state, setState] = useState(() => parseLink(link).state);
  const update = useCallback(
    (change: (before: ViewState) => ViewState) => setState((before) => change(before)),
    [],
  );
  useEffect(() => {
    shown = state;
  }, [state]);
  return (
    <PresentationRoot
      ground={readGround()}
      vocabulary={readVocabulary()}
      state={state}
      language={state.language ?? 'zh'}
      update={update}
      takeUpdate={takeUpdate}
    />
  );
};

const open = (link: string, kinds: readonly ResourceKind[] = ALL_NEEDS) =>
  act(() =>
    renderIn(
      'zh',
      <QueryClientProvider client={toClient(kinds)}>
        <Page link={`?present=1&lang=zh${link}`} />
      </QueryClientProvider>,
    ),
  );

const name = () => document.querySelector('main [data-slide]')?.getAttribute('data-slide');
const number = () => document.querySelector('main footer > p:last-child')?.textContent;
const press = (keys: string) => userEvent.keyboard(keys);

// Loads the whole presentation, which takes its time on a busy machine.
beforeAll(loadSlides, 60_000);
beforeEach(() => localStorage.clear());

describe('the projected window', () => {
  test('goes through the default deck by keys', async () => {
    await open('');
    expect(name()).toBe('cover');
    await press('{PageDown}');
    expect(name()).toBe('messages');
    expect(number()).toMatch(/^2 \/ \d\d$/);
    await press('{End}');
    expect(name()).toBe('campaigns');
    await press('{PageDown}{Home}');
    expect(name()).toBe('cover');
  });

  test('shows both languages, or the other one', async () => {
    await open('&deck=c!b~itrademark.registered!z&step=2');
    expect(screen.getByText(/^来源：/)).toBeTruthy();
    expect(screen.queryByText(/^Source: /)).toBeNull();
    await press('2');
    expect(await screen.findByText(/^Source: /)).toBeTruthy();
    expect(screen.getByText(/^来源：/)).toBeTruthy();
    await waitFor(() => expect(shown.both).toBe(true));
    await press('2');
    await waitFor(() => expect(shown.both).toBe(false));
  });

  test('goes to the slide of a number and Enter; its digits switch no language', async () => {
    await open('');
    await press('12{Enter}');
    expect(number()).toMatch(/^12 \/ \d\d$/);
    await press('2{Enter}');
    expect(number()).toMatch(/^2 \/ \d\d$/);
    await press('20');
    await new Promise((resolve) => {
      setTimeout(resolve, 800);
    });
    expect(shown.both).toBe(false);
    await press('{Enter}');
    expect(number()).toMatch(/^20 \/ \d\d$/);
    await press('999{Enter}');
    expect(name()).toBe('campaigns');
    await press('0{Enter}');
    expect(name()).toBe('campaigns');
    expect(shown.both).toBe(false);
  });

  test('does not wait for a digit where another key follows 2', async () => {
    await open('&deck=c!f!z&lang=en');
    await press('2{PageDown}');
    expect(shown.both).toBe(true);
    expect(number()).toBe('2 / 3');
    await press('2l');
    expect(shown).toMatchObject({ both: false, language: 'en' });
  });

  test('turns its slides by a clicker while a headline is typed', async () => {
    await open('&deck=c!f!z');
    await userEvent.click(screen.getByRole('button', { name: '编排演示文稿' }));
    await userEvent.click(screen.getByRole('textbox', { name: '标题 1' }));
    await press('{PageDown}');
    expect(number()).toBe('2 / 3');
    await press('{PageUp}b2');
    expect(number()).toBe('1 / 3');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '标题 1' }).value).toBe('b2');
  });

  test('counts a table by its pages', async () => {
    await open('&deck=c!p!z');
    expect(number()).toBe('1 / 5');
  });

  test('names the parts of the deck that could not be read', async () => {
    await open('&deck=c!q!t~inosuch!z');
    expect(screen.getByText(/有内容无法识别，已忽略：q nosuch t~inosuch/)).toBeTruthy();
  });

  test('shows what rests on records as soon as these are there, and the rest without', async () => {
    await open('&deck=c!a!b~itrademark.registered!z&step=2', ['identities', 'instruments']);
    expect(screen.getByRole('heading').textContent).toMatch(/^核验173项勾稽关系/);
    await press('{PageDown}');
    expect(screen.getByRole('heading').textContent).toMatch(/95\.8%$/);
  });

  test('leaves the deck with what it is of the reader’s own', async () => {
    await open('&deck=c!z&step=2&both=1&auto=60');
    await press('{Escape}');
    expect(shown).toMatchObject({ present: false, step: 1, both: false, deck: 'c!z' });
    expect(shown.auto).toBeUndefined();
  });
});

describe('the list of the slides', () => {
  const openList = async () => {
    await userEvent.click(screen.getByRole('button', { name: '编排演示文稿' }));
    return screen.getByRole('dialog', { name: '编排演示文稿' });
  };

  test('calls each slide by the finding of its data', async () => {
    await open('&deck=c!b~itrademark.registered~hOwn!p!z');
    const fields = within(await openList()).getAllByRole('textbox');
    // Those of the cover for speaker, date and venue have nothing to go by.
    const rows = fields.filter((each) => each.hasAttribute('placeholder'));
    expect(rows.map((each) => each.getAttribute('placeholder'))).toEqual([
      '二〇二四年中国知识产权保护状况',
      '2018年商标注册量：国内（境内）主体占总数的95.8%',
      '商标专利地理标志违法案件 · 守护知识产权：2024年4.39万件',
      '2024年310个数字，每个都可回到报告原文',
    ]);
    expect(rows.map((each) => (each as HTMLInputElement).value)).toEqual(['', 'Own', '', '']);
  });

  test('moves, renames and removes; the show stays on its slide', async () => {
    await open('&deck=c!f~hOne!a~hTwo!z&step=2');
    const list = await openList();
    const button = (row: number, label: RegExp) =>
      within(within(list).getAllByRole('listitem')[row] ?? list).getByRole('button', {
        name: label,
      });
    await userEvent.click(button(1, /^下移/));
    expect(shown.deck).toBe('c!a~hTwo!f~hOne!z');
    expect(number()).toBe('3 / 4');
    const field = within(list).getByRole('textbox', { name: '标题 2' });
    await userEvent.clear(field);
    await userEvent.type(field, 'New{Enter}');
    expect(shown.deck).toBe('c!a~hNew!f~hOne!z');
    await userEvent.click(button(0, /^删除/));
    expect(shown.deck).toBe('a~hNew!f~hOne!z');
    expect(number()).toBe('2 / 3');
  });
});

describe('the story of the default deck', () => {
  const fetchOnce = (answer: () => Promise<Response>) => {
    vi.stubGlobal('fetch', vi.fn(answer));
  };
  afterEach(() => vi.unstubAllGlobals());

  test('is waited for: nobody sees a deck that lacks it, and keys are kept', async () => {
    let come: (response: Response) => void = () => undefined;
    fetchOnce(
      () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    );
    await open('', KIND_NEEDS);
    expect(name()).toBe('cover');
    expect(number()).toBe('');
    await press('{PageDown}');
    expect(name()).toBe('cover');
    await act(async () => come(new Response(JSON.stringify(readRecords('story')))));
    await waitFor(() => expect(number()).toMatch(/^2 \/ \d\d$/));
  });

  test('is not waited for by a deck of one’s own', async () => {
    fetchOnce(() => new Promise(() => undefined));
    await open('&deck=c!f!z', KIND_NEEDS);
    expect(number()).toBe('1 / 3');
  });

  test.each([
    ['no JSON', '[{"id"', /story\.json 未能使用: 文件不是 JSON/],
    [
      'no slides',
      '[{"id":"a","part":"end","order":1,"slide":"d"}]',
      /story\.json 未能使用: 内容不符合数据规范/,
    ],
  ])('costs only itself where its file is %s, which is said', async (_, text, words) => {
    fetchOnce(() => Promise.resolve(new Response(text)));
    await open('&right=trademark', KIND_NEEDS);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(number()).toMatch(/^1 \/ [4-9]$/);
    const shownNames = [name()];
    for (let at = 0; at < 6; at += 1) {
      await press('{PageDown}');
      shownNames.push(name());
    }
    expect(shownNames.slice(0, 3)).toEqual(['cover', 'messages', 'figures']);
    expect(shownNames.at(-1)).toBe('closing');
    fetchOnce(() => Promise.resolve(new Response(JSON.stringify(readRecords('story')))));
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    await press('{End}');
    await waitFor(() => expect(name()).not.toBe('closing'));
    expect(screen.queryByText(words)).toBeNull();
  });

  test('names what of its slides could not be read', async () => {
    const [first] = readRecords('story');
    const broken = [{ ...first, slide: 't~isatisfaction.score,nosuch', about: undefined }];
    fetchOnce(() => Promise.resolve(new Response(JSON.stringify(broken))));
    await open('', KIND_NEEDS);
    expect(await screen.findByText(/有内容无法识别，已忽略：nosuch/)).toBeTruthy();
    await press('{PageDown}{PageDown}');
    expect(name()).toBe('series');
  });
});

test('the presenter sees this slide, the next one and notes of the data, which may be written over', async () => {
  await open('&presenter=1&deck=c!t~icourt.civil1.received!z&step=2');
  const previews = [...document.querySelectorAll('[data-preview] [data-slide]')];
  expect(previews.map((each) => each.getAttribute('data-slide'))).toEqual(['series', 'closing']);
  const notes = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^备注/ });
  expect(notes.value).toMatch(
    /^全国法院一年内新收的知识产权民事一审案件。\n知识产权民事一审新收案件 2024：449923件；/,
  );
  await userEvent.clear(notes);
  await userEvent.type(notes, '自己的话');
  expect(Object.entries(JSON.parse(localStorage.getItem('presentation-notes') ?? '{}'))).toEqual([
    ['zh~2024~t~iTFpd~N', '自己的话'],
  ]);
  await userEvent.click(screen.getByRole('button', { name: '恢复生成的备注' }));
  expect(notes.value).toContain('449923件');
});
