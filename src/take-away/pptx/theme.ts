import { colorOf, FONTS } from './text';
import { element, NAMESPACES, setting } from './xml';

const A = { 'xmlns:a': NAMESPACES['xmlns:a'] };

const color = (name: string, token: string): string =>
  element(`a:${name}`, {}, setting('a:srgbClr', colorOf(token)));

const COLORS = [
  color('dk1', 'ink'),
  color('lt1', 'paper'),
  color('dk2', 'ink-muted'),
  color('lt2', 'sunken'),
  color('accent1', 'right-patent'),
  color('accent2', 'right-trademark'),
  color('accent3', 'right-copyright'),
  color('accent4', 'right-geographical-indication'),
  color('accent5', 'right-plant-variety'),
  color('accent6', 'right-layout-design'),
  color('hlink', 'accent'),
  color('folHlink', 'accent'),
].join('');

const font = (name: 'a:majorFont' | 'a:minorFont'): string =>
  element(
    name,
    {},
    element('a:latin', { typeface: FONTS.latin }),
    element('a:ea', { typeface: FONTS.eastAsian }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: FONTS.eastAsian }),
  );

const PLAIN_FILL = element('a:solidFill', {}, setting('a:schemeClr', 'phClr'));
const thrice = (part: string): readonly string[] => [part, part, part];

/** The colors and families of the deck. */
export const writeTheme = (): string =>
  element(
    'a:theme',
    { ...A, name: 'Observatory' },
    element(
      'a:themeElements',
      {},
      element('a:clrScheme', { name: 'Observatory' }, COLORS),
      element('a:fontScheme', { name: 'Observatory' }, font('a:majorFont'), font('a:minorFont')),
      element(
        'a:fmtScheme',
        { name: 'Observatory' },
        element('a:fillStyleLst', {}, ...thrice(PLAIN_FILL)),
        element('a:lnStyleLst', {}, ...thrice(element('a:ln', { w: 9525 }, PLAIN_FILL))),
        element(
          'a:effectStyleLst',
          {},
          ...thrice(element('a:effectStyle', {}, element('a:effectLst'))),
        ),
        element('a:bgFillStyleLst', {}, ...thrice(PLAIN_FILL)),
      ),
    ),
  );
