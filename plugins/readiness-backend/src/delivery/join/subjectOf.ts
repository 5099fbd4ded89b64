import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { DeliveryState } from './DeliveryState';
import { textOf } from './values';

const ANNOTATION = 'annotation ';

/** What the mapping goes by. */
export interface NamedSubject extends DeliverySubject {
  /** Of a build: what the change of its commit touched. */
  changed?: readonly string[];
}

/** What all events of a record together name it by. */
export function subjectOf(state: DeliveryState): NamedSubject {
  const paths = state.said.paths?.[1];
  const changed = state.said.changed?.[1];
  const annotations = Object.keys(state.said)
    .filter(name => name.startsWith(ANNOTATION))
    .map(name => [name.slice(ANNOTATION.length), textOf(state, name)]);
  return {
    ...texts(state, 'entityRef', 'repository', 'artifact', 'service'),
    ...(annotations.length > 0 && {
      annotations: Object.fromEntries(annotations),
    }),
    ...(Array.isArray(paths) && { paths: paths.map(String) }),
    ...(Array.isArray(changed) && { changed: changed.map(String) }),
  };
}

function texts(state: DeliveryState, ...names: string[]) {
  return Object.fromEntries(
    names
      .map(name => [name, textOf(state, name)])
      .filter(([, value]) => value !== undefined),
  );
}
