import { Ended } from './byEnd';

/** One deployment from two tellings: the first, with what only the second says. */
export function mergeTellings(one: Ended, other: Ended): Ended {
  const { source, deployment } = other;
  return {
    ...one,
    version: one.version ?? other.version,
    commit: one.commit ?? other.commit,
    artifact: one.artifact ?? other.artifact,
    startedAt: one.startedAt ?? startOf(other, one.finishedAt),
    // A feed that does not say why calls it planned.
    cause: one.cause === 'planned' ? other.cause : one.cause,
    undoes: one.undoes ?? other.undoes,
    actor: one.actor ?? other.actor,
    isAutomated: !one.actor && !other.actor && one.isAutomated,
    link: one.link ?? other.link,
    alsoTold: [...(one.alsoTold ?? []), { source, deployment }],
  };
}

function startOf({ startedAt }: Ended, end: string): string | undefined {
  return startedAt && startedAt <= end ? startedAt : undefined;
}
