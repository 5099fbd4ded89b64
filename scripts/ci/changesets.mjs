// Reads every changeset as a release would, and says what it would make of them. Fails on one that
// names a package that does not exist, or a bump that is none.
import getReleasePlan from '@changesets/get-release-plan';

const { releases } = await getReleasePlan(process.cwd());
const planned = releases.filter(({ type }) => type !== 'none');
for (const { name, oldVersion, newVersion } of planned) {
  console.log(`${name}: ${oldVersion} -> ${newVersion}`);
}
if (planned.length === 0) console.log('No release is planned.');
