import { JsonObject } from '@backstage/types';
import type { NamedSubject } from '../join/subjectOf';

/**
 * The part of a subject that the mapping goes by. Digests and versions are left out, so that all
 * deployments of one service have one subject.
 */
export function mappedSubject({
  artifact,
  paths,
  changed,
  annotations,
  ...rest
}: NamedSubject): JsonObject {
  return {
    ...rest,
    ...(artifact && { artifact: withoutVersion(artifact) }),
    ...(annotations && { annotations: { ...annotations } }),
    ...(paths && { paths: sorted(paths) }),
    ...(changed && { changed: sorted(changed) }),
  };
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

/** `pkg:oci/payments@sha256:1?repository_url=x` is about what `pkg:oci/payments?repository_url=x` is. */
function withoutVersion(artifact: string): string {
  return artifact.replace(/@[^?#/]*(?=$|[?#])/, '');
}
