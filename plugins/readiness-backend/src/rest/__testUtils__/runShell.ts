import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As much of curl as the docs use, for machines that have none. */
const CURL = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const take = name => args.includes(name) && args.splice(args.indexOf(name), 2)[1];
const header = take('-H').split(': ');
const output = take('--output');
const format = take('--write-out');
const url = args.find(arg => !arg.startsWith('--'));
fetch(url, { headers: { [header[0]]: header[1] } }).then(async response => {
  const body = await response.text();
  if (output) writeFileSync(output, body);
  else process.stdout.write(body);
  if (format) process.stdout.write(format.replace('%{http_code}', response.status));
  const isFailure = args.includes('--fail-with-body') && response.status >= 400;
  process.exit(isFailure ? 22 : 0);
}, error => {
  process.stderr.write(String(error));
  if (format) process.stdout.write('000');
  process.exit(7);
});
`;

/** Runs a script as pipelines do: it ends at the first command that fails. */
export async function runShell(
  script: string,
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-gate-'));
  try {
    writeFileSync(join(folder, 'curl'), CURL, { mode: 0o755 });
    const path = `${folder}:${process.env.PATH}`;
    const child = spawn('sh', ['-e', '-c', script], {
      cwd: folder,
      env: { ...env, PATH: path },
    });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    return { code, output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
