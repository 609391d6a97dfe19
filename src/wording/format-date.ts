import type { Language } from '../domain/language';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year, a month or a day in ISO form, no finer than it is known: "2024-06-14" → 2024年6月14日 / 14 June 2024, "2024-06" → 2024年6月 / June 2024. */
export const formatDate = (language: Language, date: string): string => {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (language === 'zh')
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
};
