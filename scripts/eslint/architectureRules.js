// What may import what, and who may do what. One entry per rule:
//
//   appliesTo  the places it binds: { packageFolder, folder (of src), isTest }
//   imports    module names, or parts of relative paths, that may not be imported there
//   selectors  other syntax that may not be used there
//
// Tests of a package may do more than the package itself, but they may not reach further.
const { builtinModules } = require('node:module');

const isModule = ({ packageFolder }) =>
  packageFolder.startsWith('readiness-backend-module-');
const isBackend = ({ packageFolder }) => packageFolder === 'readiness-backend';
const isCatalogModule = ({ packageFolder }) =>
  packageFolder === 'catalog-backend-module-readiness';
const isCommon = ({ packageFolder }) => packageFolder === 'readiness-common';
const isSource = ({ isTest }) => !isTest;
const inFolder =
  (...folders) =>
  ({ folder }) =>
    folders.includes(folder);
const all =
  (...conditions) =>
  place =>
    conditions.every(condition => condition(place));
const not = condition => place => !condition(place);

/** A package of ours, other than those named. */
const ownPackagesExcept = (...allowed) =>
  new RegExp(`^backstage-plugin-(?!(${allowed.join('|')})$)`);

/** A file in one of these folders of the same package. */
const folders = (...names) =>
  new RegExp(`^\\.\\.?/(.*/)?(${names.join('|')})(/|$)`);

const packages = (...names) => new RegExp(`^(${names.join('|')})(/|$)`);

// Naming the type of `fetch` is fine, which rules out ESLint's no-restricted-globals.
const NETWORK_GLOBALS = [
  "CallExpression[callee.name='fetch']",
  "CallExpression > Identifier.arguments[name='fetch']",
  "VariableDeclarator[init.name='fetch']",
  "Property[value.name='fetch'][shorthand=false]",
  "LogicalExpression[right.name='fetch']",
  "AssignmentPattern[right.name='fetch']",
  'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]',
  'MemberExpression[object.name=/^(globalThis|global|window|self)$/][property.name=/^(fetch|XMLHttpRequest|WebSocket|EventSource)$/]',
];

// What makes the same input give another result.
const IMPURITIES = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  'CallExpression[callee.object.name=/^(DateTime|Interval)$/][callee.property.name=/^(now|local|utc)$/][arguments.length=0]',
  "MemberExpression[object.name='Math'][property.name='random']",
  'MemberExpression[object.name=/^(performance|crypto|process)$/]',
  'CallExpression[callee.name=/^(setTimeout|setInterval|setImmediate|queueMicrotask)$/]',
  ':function[async=true]',
  'AwaitExpression',
  "Identifier[name='Promise']",
];

const RULES = [
  {
    name: 'packages-of-common-only',
    appliesTo: ({ packageFolder }) =>
      [
        'readiness',
        'readiness-node',
        'catalog-backend-module-readiness',
      ].includes(packageFolder),
    imports: ownPackagesExcept('readiness-common'),
    message: 'This package builds on backstage-plugin-readiness-common alone.',
  },
  {
    name: 'catalog-module-of-catalog-node-only',
    appliesTo: all(isCatalogModule, isSource),
    imports: /^@backstage\/plugin-(?!catalog-node$)/,
    message:
      'The catalog module knows the catalog by @backstage/plugin-catalog-node, and no other plugin.',
  },
  {
    name: 'packages-of-common-and-node-only',
    appliesTo: place => isBackend(place) || isModule(place),
    imports: ownPackagesExcept('readiness-common', 'readiness-node'),
    message:
      'The backend and its modules meet in backstage-plugin-readiness-node; they never import each other.',
  },
  {
    name: 'common-stands-alone',
    appliesTo: isCommon,
    imports:
      /^(backstage-plugin-|@backstage\/plugin-(?![a-z-]+-common$)|@backstage\/(backend|core|frontend)-)/,
    message:
      'backstage-plugin-readiness-common runs anywhere: it imports no plugin and neither of the plugin APIs.',
  },
  {
    name: 'common-is-isomorphic',
    appliesTo: all(isCommon, isSource),
    imports: packages('node:.*', ...builtinModules),
    message:
      'backstage-plugin-readiness-common runs in browsers too: no modules of Node.js.',
  },
  {
    name: 'database',
    appliesTo: place =>
      isSource(place) &&
      !(isBackend(place) && inFolder('stores', 'read', 'plugin')(place)),
    imports: packages('knex', 'pg', 'better-sqlite3'),
    message:
      'Only the stores, the read models and plugin.ts know the database.',
  },
  {
    name: 'network',
    appliesTo: place =>
      isSource(place) &&
      !isModule(place) &&
      !(isBackend(place) && inFolder('collectors')(place)) &&
      !(isCatalogModule(place) && inFolder('serviceFetchApi')(place)),
    imports: packages(
      '(node:)?(http|https|http2|net|tls|dgram|dns)',
      'undici',
      'node-fetch',
      'cross-fetch',
      'axios',
      'got',
      'superagent',
      '@aws-sdk',
      '@octokit',
    ),
    selectors: NETWORK_GLOBALS,
    message:
      'Only collectors and source modules talk to the network, and the catalog module in serviceFetchApi.ts.',
  },
  {
    name: 'rest-stays-above-storage',
    appliesTo: all(isBackend, isSource, inFolder('rest')),
    imports: folders('stores', 'collectors'),
    message:
      'REST goes through the read models, waivers and evaluation, not around them.',
  },
  {
    name: 'nothing-below-knows-rest',
    appliesTo: all(
      isBackend,
      isSource,
      not(inFolder('rest', 'plugin', undefined)),
    ),
    imports: folders('rest'),
    message: 'REST is the top floor: nothing below it imports it.',
  },
  {
    name: 'stores-are-the-ground-floor',
    appliesTo: all(isBackend, isSource, inFolder('stores')),
    imports: folders('access', 'read', 'waivers', 'evaluation', 'collectors'),
    message: 'The stores keep what they are given; they import no floor above.',
  },
  {
    name: 'collectors-only-collect',
    appliesTo: all(isBackend, isSource, inFolder('collectors')),
    imports: folders('read', 'waivers', 'evaluation'),
    message:
      'Collectors hand over observations; they know nothing of verdicts.',
  },
  {
    name: 'interfaces-of-stores-only',
    appliesTo: all(
      isBackend,
      isSource,
      inFolder('access', 'waivers', 'evaluation'),
    ),
    imports: /^\.\.?\/(.*\/)?stores\/(.*\/)?(knex|Knex|database|Database)/,
    message:
      'Access, evaluation and waivers use the interfaces of the stores, not an implementation.',
  },
  {
    name: 'engine-is-pure',
    appliesTo: all(isCommon, isSource, inFolder('engine')),
    imports: folders('api'),
    selectors: IMPURITIES,
    message:
      'The engine is pure: the same facts, definitions and `now` give the same verdict, always.',
  },
  {
    name: 'figures-are-pure',
    appliesTo: all(
      isBackend,
      isSource,
      inFolder('delivery/figures', 'alarms/figures'),
    ),
    imports: new RegExp(
      [
        folders('stores', 'read', 'collectors', 'util/clock'),
        packages('node:.*', ...builtinModules),
      ]
        .map(({ source }) => source)
        .join('|'),
    ),
    selectors: IMPURITIES,
    message:
      'Figures are pure: the same records and `now` give the same facts, always.',
  },
];

const SOURCE_FOLDERS = [
  'access',
  'alarms/figures',
  'collectors',
  'delivery/figures',
  'engine',
  'evaluation',
  'read',
  'rest',
  'stores',
  'waivers',
];

module.exports = { RULES, SOURCE_FOLDERS };
