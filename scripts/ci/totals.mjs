// Adds up what the test runners reported in a folder, and fails unless everything passed.
// Arguments: the folder, then the titles of the checks that failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedChecks] = process.argv.slice(2);

const RUNNERS = {
  'jest.json': jestTotals,
  'servers.json': jestTotals,
  'scripts.tap': tapTotals,
  'playwright.json': text => {
    const { stats, errors } = JSON.parse(text);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    };
  },
  'install.tap': tapTotals,
};

function jestTotals(text) {
  const report = JSON.parse(text);
  return {
    passed: report.numPassedTests,
    // A suite that cannot even be loaded has no tests to count.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

function tapTotals(text) {
  return {
    passed: tapTotal(text, 'pass'),
    failed: tapTotal(text, 'fail') + tapTotal(text, 'cancelled'),
    // Why, the test says itself.
    skipped: tapTotal(text, 'skipped'),
  };
}

function tapTotal(text, name) {
  const [, total] = new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text);
  return Number(total);
}

/** A runner that left no report, or an empty one, did not do its job. */
function totalsOf([file, read]) {
  try {
    const totals = read(readFileSync(join(folder, file), 'utf8'));
    if (totals.skipped > 0) console.log(`${file}: ${totals.skipped} skipped`);
    if (totals.passed + totals.failed + (totals.skipped ?? 0) > 0) {
      return totals;
    }
    console.error(`${file} reports no tests.`);
  } catch (error) {
    console.error(`${file} cannot be read: ${error.message}`);
  }
  return { passed: 0, failed: 1 };
}

const totals = Object.entries(RUNNERS).map(totalsOf);
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failedTests = totals.reduce((sum, each) => sum + each.failed, 0);

for (const title of failedChecks) console.log(`FAILED: ${title}`);
// A check without tests, such as lint, counts as one when it fails.
const failed = Math.max(failedTests, failedChecks.length);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
