// Which folder of src may import which: the table of ARCHITECTURE.md, as rules.
const mayImport = {
  dataset: [],
  geo: [],
  model: ['dataset'],
  view: ['dataset', 'model'],
  scene: ['dataset', 'geo', 'model', 'view'],
  render: ['scene'],
  ui: ['dataset', 'geo', 'model', 'view', 'scene', 'render'],
  entries: ['dataset', 'geo', 'model', 'view', 'scene', 'render', 'ui'],
};

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports-upward-only`,
  comment: `src/${folder} may import ${allowed.join(', ') || 'none of our folders'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'known-folders-only',
      comment: 'A module of src lives in one of the folders of the table.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${Object.keys(mayImport).join('|')})/` },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-folders-without-react',
      comment: 'Only the interface and the entries know React.',
      severity: 'error',
      from: { path: '^src/(dataset|geo|model|view|scene|render)/' },
      to: { path: '^node_modules/(react|react-dom|react-simple-maps)/' },
    },
    {
      name: 'command-line-without-ui',
      severity: 'error',
      from: { path: '^src/entries/(cli|posters)' },
      to: { path: '^src/ui/', reachable: true },
    },
    {
      name: 'no-server-renderer-in-the-browser',
      severity: 'error',
      from: { path: '^src/(ui|render)/' },
      to: { path: '^node_modules/react-dom/server' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-dependencies',
      comment:
        'What src imports at run time is a dependency, but for what the library has no part in: the site brings it bundled, the command line runs in the project. scripts/library.mjs holds the library to its dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm-peer'],
        pathNot: '^node_modules/(@fontsource/|@resvg/|(bidi-js|fflate|fontkit|subset-font)/)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
