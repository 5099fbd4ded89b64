// The import rules of the packages under plugins/, as lint errors. Each package's .eslintrc.js is
//
//   module.exports = require('../../scripts/eslint/architecture')(__dirname);
//
// Which rules there are is in architectureRules.js; this file turns them into ESLint options.
const { basename } = require('node:path');
const { createPackageConfig } = require('@backstage/cli/config/eslint-factory');
const { RULES, SOURCE_FOLDERS } = require('./architectureRules');

/** Files of `src` with rules of their own, as if each were a folder. */
const SOURCE_FILES = ['plugin', 'serviceFetchApi'];

const TEST_FILES = ['src/**/*.test.*', 'src/**/__testUtils__/**'];

module.exports = function createArchitectureConfig(directory) {
  const config = createPackageConfig(directory);
  return withArchitecture(config, basename(directory));
};

/** Adds the rules of the package in folder `packageFolder` to an ESLint configuration. */
function withArchitecture(config, packageFolder) {
  const at = (files, place) => ({
    files,
    rules: lintRules(config, { packageFolder, ...place }),
  });
  return {
    ...config,
    overrides: [
      ...(config.overrides ?? []),
      // The last override that matches a file wins, so these go from the general to the special.
      at(['**/*'], { isTest: true }),
      at(['src/**'], {}),
      ...SOURCE_FILES.map(name => at([`src/${name}.*`], { folder: name })),
      ...SOURCE_FOLDERS.map(folder => at([`src/${folder}/**`], { folder })),
      at(TEST_FILES, { isTest: true }),
    ],
  };
}

function lintRules(config, place) {
  const rules = RULES.filter(({ appliesTo }) => appliesTo(place));
  return {
    // An override replaces what the base configuration restricts, so that is repeated here.
    'no-restricted-syntax': [
      'error',
      ...baseRestrictions(config, place),
      ...rules.flatMap(restrictedSyntax),
    ],
  };
}

function baseRestrictions(config, { isTest }) {
  const forTests = (config.overrides ?? []).find(({ files }) =>
    files.includes('**/*.test.*'),
  );
  const rules = isTest && forTests ? forTests.rules : config.rules;
  return rules['no-restricted-syntax']?.slice(1) ?? [];
}

function restrictedSyntax({ imports, selectors = [], message }) {
  const all = imports ? [...selectors, ...importsOf(imports)] : selectors;
  return all.map(selector => ({ selector, message }));
}

/** Every way to name another module, types included. `no-restricted-imports` knows two of them. */
function importsOf(pattern) {
  // A selector cannot hold a slash inside its regular expression.
  const value = `[value=/${pattern.source.replace(/\\?\//g, '\\u002F')}/]`;
  return [
    `ImportDeclaration > Literal.source${value}`,
    `ExportNamedDeclaration > Literal.source${value}`,
    `ExportAllDeclaration > Literal.source${value}`,
    `ImportExpression > Literal.source${value}`,
    `TSImportType Literal${value}`,
    `TSExternalModuleReference > Literal${value}`,
    `CallExpression[callee.name='require'] > Literal.arguments${value}`,
  ];
}

module.exports.withArchitecture = withArchitecture;
