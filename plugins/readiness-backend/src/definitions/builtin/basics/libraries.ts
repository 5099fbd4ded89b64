import { EntityPredicate } from 'backstage-plugin-readiness-common';
import { withinDays } from '../conditions';
import { CATALOG_FILE } from '../places';
import { defineRows } from '../row';

const library: EntityPredicate = {
  kind: 'Component',
  'traits.profile': 'library',
};

/** Count, but gate nothing: a library whose registry is not connected is known all the same. */
export const libraryRows = defineRows({
  'released-recently': {
    weight: 1,
    title: 'It was released within a year',
    failureTitle: 'It was not released within a year',
    rationale:
      'A library without a release for a year passes its old dependencies, and their holes, on to everyone who uses it. Releasing also shows that somebody still can.',
    remediation: {
      text: 'Release a version, if only with current dependencies: run the release pipeline and see that the package arrives. If nobody should use it any more, set "lifecycle: deprecated" and say in the description what to use instead.',
      url: CATALOG_FILE,
      effort: 60,
    },
    appliesTo: library,
    when: withinDays('releases/last-released-at', 365),
  },
  'consumers-known': {
    weight: 1,
    title: 'Its consumers are known',
    failureTitle: 'Nothing in the catalog depends on it',
    rationale:
      'Before a breaking change or a security fix you need to know whom it reaches. A library that nothing in the catalog depends on is either unused, or used by services that do not say so.',
    remediation: {
      text: 'Have the services that use it say so, with spec.dependsOn in their catalog files, for example "dependsOn: [component:default/auth-client]". If nobody uses it, set "lifecycle: deprecated".',
      url: CATALOG_FILE,
      effort: 15,
    },
    appliesTo: library,
    when: { fact: 'ownership/consumers', operator: 'at-least', value: 1 },
  },
});
