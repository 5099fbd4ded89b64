import {
  DefinitionSet,
  examineDefinitions,
  FactDefinition,
  PlacedError,
} from 'backstage-plugin-readiness-common';
import { blame } from './blame';
import { closersOfCircles, firstErrors } from './cascades';
import { Change } from './Change';
import { Complaint } from './Complaint';
import { emptyRung } from './emptyRung';
import { foldChanges, RawSet } from './foldChanges';

/** A valid set, and all that was complained of on the way. */
export interface Settled {
  definitions: DefinitionSet;
  complaints: Complaint[];
}

interface Facts {
  knownFacts: readonly FactDefinition[];
  pushedFacts?: readonly FactDefinition[];
}

/**
 * Lays the changes on top of each other until nothing is wrong any more. Each round, what is to
 * blame gives way to what its layer said before, then to nothing: so there is an end to it.
 */
export function settle(
  changes: readonly Change[],
  { knownFacts, pushedFacts }: Facts,
): Settled {
  const complaints: Complaint[] = [];
  const closed = new Set<string>();
  for (;;) {
    const { raw, complaints: early } = foldChanges(changes, closed);
    const { definitions, errors } = examineDefinitions(
      raw,
      knownFacts,
      pushedFacts,
    );
    const late = firstErrors(errors);
    if (definitions && early.length === 0) return { definitions, complaints };
    const rungs = late.map(error => emptyRung(error, changes, raw));
    rungs.forEach(rung => rung && closed.add(rung.closes));
    const blamed = blameAll(
      late.filter((_, i) => !rungs[i]),
      changes,
      raw,
    );
    const all = [...early, ...blamed];
    complaints.push(
      ...rungs.flatMap(rung => rung?.complaint ?? []),
      ...all.filter(({ change }) => change.state === 'current'),
    );
    new Set(all.map(({ change }) => change)).forEach(giveWay);
  }
}

function blameAll(
  errors: readonly PlacedError[],
  changes: readonly Change[],
  raw: RawSet,
): Complaint[] {
  const blamed = errors.map(error => {
    const complaint = blame(error, changes, raw);
    if (complaint) return complaint;
    throw new Error(`Nobody is to blame for ${JSON.stringify(error)}`);
  });
  return closersOfCircles(blamed);
}

function giveWay(change: Change) {
  const hasKept = change.state === 'current' && change.kept !== undefined;
  change.state = hasKept ? 'kept' : 'refused';
}
