// Builds and packs what would be published, from a copy: packing rewrites each package.json.
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { yarnArguments } from '../install/yarn.mjs';
import { run } from './run.mjs';

const ROOT_FILES = [
  'package.json',
  'yarn.lock',
  '.yarnrc.yml',
  'tsconfig.json',
];

/** Packs every published package; answers the archives by package name. */
export async function packPackages(root, folder, signal) {
  await run('npm', ['run', 'tsc'], { cwd: root, signal });
  const source = copyOf(root, join(folder, 'source'));
  const packages = publishedPackages(source);
  const archives = new Map();
  for (const { name, path } of packages) {
    const archive = join(folder, `${name}.tgz`);
    await run('npm', ['run', 'build'], { cwd: path, signal });
    await run('npx', yarnArguments('pack', '--out', archive), {
      cwd: path,
      signal,
    });
    archives.set(name, archive);
  }
  return archives;
}

/** The repository without what is installed or built, dependencies by link. */
function copyOf(root, target) {
  mkdirSync(target);
  for (const file of ROOT_FILES) cpSync(join(root, file), join(target, file));
  copySources(join(root, 'plugins'), join(target, 'plugins'));
  copySources(join(root, 'packages'), join(target, 'packages'));
  cpSync(join(root, 'dist-types'), join(target, 'dist-types'), {
    recursive: true,
  });
  for (const path of ['.', ...workspaces(root)]) {
    linkDependencies(join(root, path), join(target, path));
  }
  return target;
}

function copySources(from, to) {
  cpSync(from, to, {
    recursive: true,
    filter: path => !['node_modules', 'dist'].includes(basename(path)),
  });
}

function linkDependencies(from, to) {
  try {
    symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'dir');
  } catch (error) {
    // A package whose dependencies all stand in the root has no folder of its own.
    if (error.code !== 'ENOENT') throw error;
  }
}

function workspaces(root) {
  return ['packages', 'plugins'].flatMap(parent =>
    readdirSync(join(root, parent)).map(name => join(parent, name)),
  );
}

function publishedPackages(root) {
  return workspaces(root)
    .map(path => join(root, path, 'package.json'))
    .map(file => ({ ...readJson(file), path: dirname(file) }))
    .filter(({ private: isPrivate }) => !isPrivate);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
