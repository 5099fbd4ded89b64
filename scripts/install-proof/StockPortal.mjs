import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEnvironment } from '../install/nativeModules.mjs';
import { editFile } from './editFile.mjs';
import { run } from './run.mjs';

const SCAFFOLD = fileURLToPath(new URL('scaffold.mjs', import.meta.url));

/** A portal as the create-app template makes it, with the yarn release that comes with it. */
export class StockPortal {
  /** The folder must not exist. */
  static async scaffold(template, folder, signal) {
    await run(process.execPath, [SCAFFOLD, template, folder], { signal });
    return new StockPortal(folder, signal);
  }

  constructor(folder, signal) {
    this.folder = folder;
    this.signal = signal;
  }

  /** Resolves dependencies to given versions or archives, wherever they are asked for. */
  resolve(resolutions) {
    this.#editPackage(content => ({
      ...content,
      resolutions: { ...content.resolutions, ...resolutions },
    }));
  }

  /** Installs native modules without building them. */
  leaveUnbuilt(names) {
    this.#editPackage(content => ({
      ...content,
      dependenciesMeta: {
        ...content.dependenciesMeta,
        ...Object.fromEntries(names.map(name => [name, { built: false }])),
      },
    }));
  }

  /** Throws when the registry does not have what the portal asks for. */
  async lock() {
    await this.yarn('install', '--mode=update-lockfile');
  }

  /** What `yarn --cwd <folder> add <name>` would do, were the package published. */
  async add({ folder, names }, archives) {
    const specifiers = names.map(name => `${name}@file:${archives.get(name)}`);
    const update = '--mode=update-lockfile';
    await this.yarn('--cwd', folder, 'add', update, ...specifiers);
  }

  edit(step) {
    editFile(this.folder, step);
  }

  async install() {
    await this.yarn('install');
  }

  async yarn(...args) {
    await run(process.execPath, [this.yarnRelease, ...args], {
      cwd: this.folder,
      // Where CI is set, yarn would refuse to change the lockfile that it is here to make.
      env: { ...buildEnvironment(), YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' },
      signal: this.signal,
    });
  }

  get yarnRelease() {
    const releases = join(this.folder, '.yarn/releases');
    return join(releases, readdirSync(releases)[0]);
  }

  #editPackage(change) {
    const path = join(this.folder, 'package.json');
    const content = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify(change(content), null, 2));
  }
}
