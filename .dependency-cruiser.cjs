/**
 * Imports run one way, from the floors above to those below (FLOORS).
 * Type-only imports count. `npm run imports` reads the imports with a real TypeScript parser and feeds them in
 * (scripts/import-graph.mts says why); that ECharts is loaded by one file at run time is a rule of the linter.
 */

/** The rooms in the order in which they may use one another. Rooms on one line stand side by side: neither imports the other. */
const FLOORS = [
  ['domain'],
  ['columns'],
  ['crossfilter'],
  ['ui'],
  ['data', 'url', 'i18n', 'charts'],
  ['wording'],
  ['provenance'],
  ['exhibits'],
  ['take-away'],
  ['views', 'deck'],
  ['show'],
  ['app'],
];

/** Rooms that use less than what lies below them. */
const NARROW = {
  columns: [],
  data: ['domain'],
  ui: [],
};

/** Each room and the rooms that it may import from, besides itself. */
const ROOMS = Object.fromEntries(
  FLOORS.flatMap((rooms, floor) =>
    rooms.map((room) => [room, NARROW[room] ?? FLOORS.slice(0, floor).flat()]),
  ),
);

/** Rooms within which each folder stands for itself: what is between two of them lies beside them or below. */
const APART = ['exhibits', 'views'];

/** Packages that one room alone may import. */
const OWNED = {
  'big.js': 'domain',
  valibot: 'data',
  echarts: 'charts',
  'echarts-for-react': 'charts',
};

/** Rooms that may import only these packages. */
const ONLY = { domain: ['big.js'], columns: [], crossfilter: [] };

/** Packages that stay out of the rooms that get their words as arguments. */
const WORDLESS = '^src/(domain|columns|crossfilter|charts|ui)/';

const packagePath = (names) =>
  `(^|node_modules/)(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(/|$)`;

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import from: ${allowed.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

const ownedRules = Object.entries(OWNED).map(([name, room]) => ({
  name: `package-${name}`,
  comment: `${name} is imported in src/${room}/ only`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: packagePath([name]) },
}));

const onlyRules = Object.entries(ONLY).map(([room, names]) => ({
  name: `packages-of-${room}`,
  comment: `${room} may import these packages: ${names.join(', ') || 'none'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { pathNot: names.length > 0 ? ['^src/', packagePath(names)] : '^src/' },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...ownedRules,
    ...onlyRules,
    {
      name: 'known-room',
      comment: 'a new room is written into ROOMS first, with what it may import',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(ROOMS).join('|')})/` },
      to: {},
    },
    ...APART.map((room) => ({
      name: `${room}-apart`,
      comment: `a folder of ${room} never imports another folder of ${room}`,
      severity: 'error',
      from: { path: `^src/${room}/([^/]+)/` },
      to: { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/$1/` },
    })),
    {
      name: 'words-as-arguments',
      comment: 'labels and formatters come as arguments',
      severity: 'error',
      from: { path: WORDLESS },
      to: { path: packagePath(['i18next', 'react-i18next']) },
    },
    {
      name: 'no-cycle',
      comment: 'two files that import each other are one file',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment:
        'every import leads to a file of src (never tests, scripts, the root) or an installed package',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
    },
  },
};
