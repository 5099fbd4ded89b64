import { AlarmSubject } from '../../stores/AlarmStore';

/** Labels by their names in lower case; the title is one of them, unless the alarm has one of that name. */
export function labelsOf({
  title,
  labels,
}: Pick<AlarmSubject, 'title' | 'labels'>): ReadonlyMap<string, string> {
  const all = new Map([['alertname', title]]);
  for (const [name, value] of Object.entries(labels)) {
    if (value.trim() !== '') all.set(lower(name), value.trim());
  }
  return all;
}

export function lower(text: string): string {
  return text.trim().toLocaleLowerCase('en-US');
}
