import { AlarmSubject } from '../../stores/AlarmStore';
import { remember } from '../../util/remember';

/** Alarms have many labels, and these few names. */
const lowerName = remember(text => lower(text));

/** Labels by their names in lower case; the title is one of them, unless the alarm has one of that name. */
export function labelsOf({
  title,
  labels,
}: Pick<AlarmSubject, 'title' | 'labels'>): ReadonlyMap<string, string> {
  const all = new Map([['alertname', title]]);
  for (const [name, value] of Object.entries(labels)) {
    const said = value.trim();
    if (said !== '') all.set(lowerName(name), said);
  }
  return all;
}

export function lower(text: string): string {
  return text.trim().toLocaleLowerCase('en-US');
}
