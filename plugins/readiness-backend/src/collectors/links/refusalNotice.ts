import { Notice } from 'backstage-plugin-readiness-node';
import { LinkRecord } from '../../stores/LinkStore';
import { hostOf, hostText } from './net/hostOf';
import { isOpenedByName, Refusal } from './net/LinkPolicy';

/** Tells the platform team which setting would have the link asked; one notice for each host. */
export function refusalNotice(link: string, refusal: Refusal): Notice {
  const url = new URL(link);
  return {
    code: 'host-refused',
    subject: refusal.allow ?? hostOf(url).host,
    message: refusal.message,
    ...(refusal.allow && {
      setting: { key: 'readiness.links.allow', value: refusal.allow },
    }),
  };
}

/** A refusal that came of resolving the name, from its record. */
export function recordedRefusal(
  record: LinkRecord | undefined,
): Refusal | undefined {
  if (record?.state !== 'refused') return undefined;
  const message = record.message ?? '';
  return isOpenedByName(message)
    ? { message, allow: hostText(new URL(record.url)) }
    : { message };
}
