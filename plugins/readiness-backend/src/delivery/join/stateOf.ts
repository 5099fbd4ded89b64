import { JsonValue } from '@backstage/types';
import { Instant } from 'backstage-plugin-readiness-common';
import {
  Actor,
  DeliveryEvent,
  DeliverySubject,
} from 'backstage-plugin-readiness-node';
import { DeliveryState, Said } from './DeliveryState';

/** What one event says of its record. */
export function stateOf(event: DeliveryEvent): DeliveryState {
  const values = {
    link: event.link,
    ...subjectValues(event.subject),
    ...ownValues(event),
  };
  const step = 'step' in event ? event.step : event.type;
  return {
    said: saidAt(event.at, values),
    steps: { [step]: [event.at, event.at] },
  };
}

type Values = Record<string, JsonValue | undefined>;

function ownValues(event: DeliveryEvent): Values {
  if (event.type === 'deployment') {
    const { environment, cause, version, commit, undoes } = event;
    const actor = actorValue(event.actor);
    return { environment, cause, version, commit, undoes, actor };
  }
  if (event.type === 'incident') {
    const { environment, title, severity, causedBy, foundBy, step } = event;
    const by = actorValue(event.actor);
    return {
      ...{ environment, title, severity, causedBy, foundBy },
      // Who answered it and who resolved it are told, not who noticed it.
      ...(step === 'acknowledged' && { acknowledgedBy: by }),
      ...(step === 'resolved' && { actor: by }),
    };
  }
  if (event.type === 'build') return { commit: event.commit };
  return {
    commit: event.commit,
    writtenAt: event.writtenAt,
    author: actorValue(event.author),
    mergedBy: actorValue(event.mergedBy),
    approvedBy: actorValue(event.approvedBy),
  };
}

/** One value for each annotation: events may name some of them only. */
function subjectValues({ annotations, paths, ...rest }: DeliverySubject) {
  const values: Values = { ...rest, ...(paths && { paths: [...paths] }) };
  for (const [name, value] of Object.entries(annotations ?? {})) {
    values[`annotation ${name}`] = value;
  }
  return values;
}

function actorValue(actor: Actor | undefined): JsonValue | undefined {
  return actor && { id: actor.id, ...(actor.isBot && { isBot: true }) };
}

function saidAt(at: Instant, values: Values): Record<string, Said> {
  const said: [string, Said][] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) said.push([name, [at, value]]);
  }
  return Object.fromEntries(said);
}
