import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmEvent, AlarmReading } from 'backstage-plugin-readiness-node';
import { linksOf } from '../scan/links';
import { Settings } from '../settings/Settings';
import { Origin } from './Origin';
import { WebhookAlert } from './schema';

interface PushedAlert {
  alert: WebhookAlert;
  origin: Origin;
  alarm: string;
  at: Instant;
  /** Since when any alert of the alarm fires; nothing when none does. */
  firingSince?: Instant;
  /** Of Alertmanager: what it told us through. */
  receiver: string;
}

export function eventOf(
  { alert, alarm, at, firingSince, origin, receiver }: PushedAlert,
  settings: Settings,
): AlarmEvent {
  const { annotations, generatorURL, labels } = alert;
  const { alertname, ...others } = labels;
  const { server, identity } = origin;
  const since = firingSince ?? at;
  const severity = labels[identity.severityLabel];
  return {
    at: since,
    alarm: {
      id: alarm,
      title: alertname,
      state: firingSince ? 'firing' : 'ok',
      since,
      ...(severity && { severity }),
      ...(!server && routeOf(receiver, settings)),
      ...linksOf(annotations, server?.grafanaUrl),
      ...(/^https?:/.test(generatorURL) && { link: generatorURL }),
      // None are as good as left out: a scan knows those of the rule, not only of this alert.
      labels: origin.firing.isScanned(alarm) ? {} : others,
    },
  };
}

/** Where nobody tells of the routing tree, the receiver is all there is to know whom it reaches. */
function routeOf(
  receiver: string,
  { isBlackHole, isOwnReceiver }: Settings,
): Pick<AlarmReading, 'routedTo'> {
  if (isBlackHole(receiver)) return { routedTo: [] };
  return isOwnReceiver(receiver) ? {} : { routedTo: [receiver] };
}
