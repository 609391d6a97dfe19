import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { LIGHT_COLORS as light } from './src/ui/light-colors';

type Tokens = Readonly<Record<string, string>>;

const dark: Tokens = {
  paper: '#12161d',
  raised: '#1a202a',
  sunken: '#1e2530',
  ink: '#eceff4',
  'ink-muted': '#aab4c3',
  hairline: '#343d4b',
  strong: '#8692a3',
  accent: '#93bbf2',
  'accent-soft': '#22334c',
  'on-accent': '#0d1521',
  selected: '#ff9a6b',
  'selected-soft': '#43281c',
  'right-all': '#b4c0d4',
  'right-patent': '#86aef0',
  'right-trademark': '#dcb84a',
  'right-copyright': '#6cc7a3',
  'right-geographical-indication': '#cf9a72',
  'right-plant-variety': '#a2c96a',
  'right-layout-design': '#62c3d3',
  'right-trade-secret': '#cb98e4',
  'right-competition': '#ea93bd',
  'right-technology-contract': '#a6b3c2',
  'right-special-sign': '#b9a9d8',
  'right-other': '#9aa4b1',
  'series-1': '#fafbfd',
  'series-2': '#ff4fe8',
  'series-3': '#4f9a1a',
  'series-4': '#ff5f50',
  'series-5': '#4f8bff',
  'series-6': '#4fe03a',
};

/** For projectors that wash out colors: black on white, no soft grounds that carry meaning. */
const contrast: Tokens = {
  ...light,
  paper: '#ffffff',
  sunken: '#eeeeee',
  ink: '#000000',
  'ink-muted': '#262626',
  hairline: '#8a8a8a',
  strong: '#404040',
  accent: '#00347f',
  selected: '#9c2400',
  'right-trademark': '#6b4f00',
  'right-patent': '#1f4a94',
  'right-copyright': '#0f5d42',
  'right-competition': '#86265a',
  'right-other': '#4f5761',
  'series-1': '#000000',
  'series-2': '#b41fc4',
  'series-3': '#00420a',
  'series-4': '#5a0a66',
  'series-5': '#1c14e0',
  'series-6': '#c8202c',
};

/** Colors that let through what lies below: color-mix, by which `bg-accent/15` does it, is younger than the oldest browsers served. */
const TINTS = { 'accent-15': 15, 'accent-30': 30, 'accent-50': 50 } as const;

const addTints = (tokens: Tokens): Tokens => ({
  ...tokens,
  ...Object.fromEntries(
    Object.entries(TINTS).map(([name, percent]) => {
      const alpha = Math.round(percent * 2.55);
      const opaque = tokens[name.replace(/-\d+$/, '')] ?? '';
      return [name, `${opaque}${alpha.toString(16).padStart(2, '0')}`];
    }),
  ),
});

const toVariables = (tokens: Tokens): Record<string, string> =>
  Object.fromEntries(
    Object.entries(addTints(tokens)).map(([name, value]) => [`--color-${name}`, value]),
  );

const fonts = {
  zh: '"PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif',
  en: '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", system-ui, "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
};

export default {
  content: ['./index.html', './src/**/*.{ts,tsx}'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ...Object.fromEntries(
        Object.keys(addTints(light)).map((name) => [name, `var(--color-${name})`]),
      ),
    },
    fontSize: {
      12: ['0.75rem', '1.125rem'],
      14: ['0.875rem', '1.3125rem'],
      16: ['1rem', '1.5rem'],
      20: ['1.25rem', '1.625rem'],
      28: ['1.75rem', '2.125rem'],
      40: ['2.5rem', '3rem'],
    },
    fontFamily: { page: 'var(--font-page)' },
    extend: {
      screens: { wide: '1800px' },
    },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        // A part of the page may have another theme than the page: a picture that is taken away.
        ':root, [data-theme="light"]': { ...toVariables(light), 'color-scheme': 'light' },
        ':root': { '--font-page': fonts.en },
        ':root:lang(zh)': { '--font-page': fonts.zh },
        '[data-theme="dark"]': { ...toVariables(dark), 'color-scheme': 'dark' },
        '[data-theme="contrast"]': { ...toVariables(contrast), 'color-scheme': 'light' },
        '@media print': {
          ':root[data-theme="dark"]': { ...toVariables(light), 'color-scheme': 'light' },
        },
      });
    }),
  ],
} satisfies Config;
