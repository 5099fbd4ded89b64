/** Longest part of an answer that is repeated to people. */
const LONGEST = 300;

/** Answers that may quote what was signed, the token of a session included. */
const QUOTING = /signature/i;

/** A call that went wrong, in words that people may read: without anything of the credentials. */
export class CallFailed extends Error {
  constructor(operation: string, region: string, readonly reason: Error) {
    super(`${operation} in ${region}: ${told(reason)}`);
    this.name = 'CallFailed';
  }

  /** Whether the caller may not make it, or the service does not know it. */
  get isRefusal(): boolean {
    return /AccessDenied|NotAuthorized|Unauthorized|UnknownOperation|InvalidAction/.test(
      this.reason.name,
    );
  }
}

function told({ name, message }: Error): string {
  if (QUOTING.test(name) || !message) return name;
  const [line] = message.split('\n');
  const text = line.slice(0, LONGEST);
  return name === 'Error' ? text : `${name}, ${text}`;
}
