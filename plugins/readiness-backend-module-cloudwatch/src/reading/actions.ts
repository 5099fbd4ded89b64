import { StoredAlarm } from './StoredAlarm';
import { Arn, arnOf } from './arn';

/**
 * What comes of an action: somebody is told, something is scaled or recovered, or neither, as with an
 * investigation that waits to be opened. Nothing, when it is of a kind that is not known here.
 */
type Effect = { tells: string } | 'scales' | 'nothing';

type ReadEffect = (arn: Arn) => Effect;

const lastOf = (text: string) => text.split(/[:/]/).pop()!;

const EFFECTS: Record<string, ReadEffect> = {
  sns: ({ resource }) => ({ tells: `SNS ${resource}` }),
  lambda: ({ resource }) => ({ tells: `Lambda ${resource.split(':')[1]}` }),
  ssm: ({ resource }) => ({ tells: opsItem(resource) }),
  'ssm-incidents': ({ resource }) => ({
    tells: `Incident Manager ${lastOf(resource)}`,
  }),
  autoscaling: () => 'scales',
  automate: () => 'scales',
  swf: () => 'scales',
  aiops: () => 'nothing',
};

/** `opsitem:2#CATEGORY=Availability` */
function opsItem(resource: string): string {
  const [, severity] = /^opsitem:(\d)/.exec(resource) ?? [];
  return severity ? `OpsCenter, severity ${severity}` : 'OpsCenter';
}

function effectOf(action: string): Effect | undefined {
  const arn = arnOf(action);
  return arn && EFFECTS[arn.service]?.(arn);
}

/**
 * Whom it tells when it fires, as people know them; nothing, when all it does is of kinds that are not
 * known here.
 *
 * @param isSilent - whether a topic is known to lead to nobody
 */
export function toldBy(
  alarm: StoredAlarm,
  isSilent: (topic: string) => boolean,
): string[] | undefined {
  if (alarm.ActionsEnabled === false) return [];
  const effects = (alarm.AlarmActions ?? []).map(action =>
    isSilent(action) ? 'nothing' : effectOf(action),
  );
  const told = effects.flatMap(effect =>
    typeof effect === 'object' ? [effect.tells] : [],
  );
  const unclear = told.length === 0 && effects.includes(undefined);
  return unclear ? undefined : [...new Set(told)];
}

/** Target tracking makes such pairs by itself, and takes them away again. */
const TARGET_TRACKING = /^TargetTracking-.+-Alarm(High|Low)-/;

/** Whether all it does is to scale or recover something. */
export function onlyScales(alarm: StoredAlarm): boolean {
  if (TARGET_TRACKING.test(alarm.AlarmName ?? '')) return true;
  const actions = actionsOf(alarm);
  return (
    actions.length > 0 && actions.every(action => effectOf(action) === 'scales')
  );
}

/** What it does when it fires; or what else it does, where it does nothing then. */
export function actionsOf(alarm: StoredAlarm): readonly string[] {
  const { AlarmActions = [], OKActions = [] } = alarm;
  return AlarmActions.length > 0
    ? AlarmActions
    : [...OKActions, ...(alarm.InsufficientDataActions ?? [])];
}
