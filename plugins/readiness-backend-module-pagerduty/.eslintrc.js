module.exports = require('../../scripts/eslint/architecture')(__dirname);
