import { IdentitySettings } from '../settings/Settings';
import { Labels } from './KnownLabels';

/**
 * What an alarm is called by: the name of the alert, its severity, and the labels that tell whose it is.
 * It follows from the labels of an alert alone, so that what is pushed and what is read is the same alarm.
 */
export function identityOf(
  title: string,
  labels: Labels,
  settings: IdentitySettings,
): string {
  const own = identityLabels(labels, settings);
  const pairs = Object.keys(own)
    .sort()
    .map(name => `${name}=${JSON.stringify(own[name])}`);
  return pairs.length ? `${title}{${pairs.join(',')}}` : title;
}

/** The labels of an alert that tell it apart. */
export function identityLabels(
  labels: Labels,
  { identityLabels: names, severityLabel }: IdentitySettings,
): Labels {
  const pairs = [...new Set([...names, severityLabel])]
    .filter(name => labels[name])
    .map(name => [name, labels[name]]);
  return Object.fromEntries(pairs);
}
