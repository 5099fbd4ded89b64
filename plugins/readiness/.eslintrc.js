const config = require('../../scripts/eslint/architecture')(__dirname);

module.exports = {
  ...config,
  overrides: [
    ...config.overrides,
    {
      // Whatever is shown can be translated; the punctuation between two texts need not be.
      files: ['src/components/**'],
      excludedFiles: ['**/*.test.*'],
      rules: {
        'react/jsx-no-literals': [
          'error',
          { allowedStrings: ['·', ',', '(', ')', ':', '.'] },
        ],
      },
    },
  ],
};
