import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** As many of the last words of a command as an error message bears. */
const LAST_WORDS = 4_000;

/** Runs a command to its end, silently. Throws with its last words when it fails or is stopped. */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const [code, signal] = await once(child, 'close');
  if (code === 0) return output();
  throw new Error(
    `\`${[command, ...args].join(' ')}\` ended with ${
      code ?? signal
    }:\n${output().slice(-LAST_WORDS)}`,
  );
}

/** What a process prints from now on, both streams together. */
export function collect(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      text += chunk;
    });
  }
  return () => text;
}
