/** Texts that look like what programs make of a link. */
export const ODD_TEXTS = [
  '&=?#%+ \ud83d\ude00',
  '<b>"x"</b>',
  '商标。',
  'a.',
  'trademark_',
  '…',
  'a\u200bb',
  '\u202eabc',
  'a%20b',
  '%E5%95%86',
  'a＆right=patent',
  'a&exact=1',
  'x&amp;view=audit',
];
