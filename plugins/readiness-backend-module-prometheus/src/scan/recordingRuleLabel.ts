/** A label of ours, under which an alarm is found that reads a recording rule. */
export function recordingRuleLabel(name: string): string {
  return `recording_rule/${name}`;
}
