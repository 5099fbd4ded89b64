import { alarmNameOf } from './arn';

const REFERENCE =
  /\b(?:ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*("(?:\\.|[^"\\])*"|[^\s")]+)\s*\)/gi;

/**
 * The alarms that the rule of a composite alarm looks at, once each:
 * `ALARM("errors") AND NOT ALARM(arn:aws:cloudwatch:…:alarm:deploying)` names both.
 */
export function childrenOf(rule: string): string[] {
  const names = [...rule.matchAll(REFERENCE)].map(([, reference]) =>
    alarmNameOf(unquoted(reference)),
  );
  return [...new Set(names)];
}

function unquoted(reference: string): string {
  return reference.startsWith('"')
    ? reference.slice(1, -1).replace(/\\(.)/g, '$1')
    : reference;
}
