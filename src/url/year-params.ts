import { setYears } from '../crossfilter/filter';
import type { Param, Vocabulary } from './param';

const isYear = (text: string, { years }: Vocabulary): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= years.first && Number(text) <= years.last;

/** The key `year`: the base year of an index. */
export const baseYearParam: Param = {
  key: 'year',
  history: 'push',
  write: (state) => state.baseYear?.toString(),
  read: (state, text, vocabulary, drop) => {
    if (isYear(text, vocabulary)) return { ...state, baseYear: Number(text) };
    drop(text, 'unknown-value');
    return state;
  },
};

/** A bound of the filter's years; one that contradicts the other bound is dropped. */
export const yearParam = (key: 'from' | 'to'): Param => ({
  key,
  history: 'push',
  write: (state) => state.filter[key]?.toString(),
  read: (state, text, vocabulary, drop) => {
    if (!isYear(text, vocabulary)) {
      drop(text, 'unknown-value');
      return state;
    }
    const value = Number(text);
    const from = key === 'from' ? value : state.filter.from;
    const to = key === 'to' ? value : state.filter.to;
    if (from !== undefined && to !== undefined && from > to) {
      drop(text, 'impossible-range');
      return state;
    }
    return { ...state, filter: setYears(state.filter, from, to) };
  },
});
