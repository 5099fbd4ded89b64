import { Entity } from '@backstage/catalog-model';

const TEAM_SIZE = 4;
const SERVICES_PER_TEAM = 25;
const TEAMS_PER_SYSTEM = 2;

const entity = (
  kind: string,
  name: string,
  more: Partial<Entity['metadata']>,
  spec: Entity['spec'],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    namespace: 'default',
    name,
    uid: `00000000-0000-4000-8000-${kind.slice(0, 4)}-${name}`,
    etag: `etag-of-${name}`,
    ...more,
  },
  spec,
});

/** A made-up catalog: so many services, with the teams, people and systems around them. */
export function* syntheticCatalog(services: number): Generator<Entity> {
  const teams = Math.ceil(services / SERVICES_PER_TEAM);
  for (let i = 0; i < teams; i++) {
    yield team(i);
    for (let j = 0; j < TEAM_SIZE; j++) yield person(i, j);
    if (i % TEAMS_PER_SYSTEM === 0) yield system(i);
  }
  for (let i = 0; i < services; i++) yield service(i);
}

function team(i: number): Entity {
  return entity(
    'Group',
    `team-${i}`,
    {
      description: `The team with the number ${i}`,
      links: [{ url: `https://chat.example.com/c/team-${i}`, type: 'chat' }],
    },
    { type: 'team', children: [] },
  );
}

function person(i: number, j: number): Entity {
  return entity('User', `person-${i}-${j}`, {}, { memberOf: [`team-${i}`] });
}

function system(i: number): Entity {
  return entity('System', `system-${i}`, {}, { owner: `team-${i}` });
}

/** Services differ: some lack a link, a system, a description; tiers go from 1 to 3. */
export function service(i: number): Entity {
  const teamOf = Math.floor(i / SERVICES_PER_TEAM);
  const systemOf = teamOf - (teamOf % TEAMS_PER_SYSTEM);
  const name = `service-${i}`;
  const owner = `group:default/team-${teamOf}`;
  return {
    ...entity(
      'Component',
      name,
      {
        ...(i % 7 > 0 && {
          description: `Keeps account of what happens in part ${i} of the shop`,
        }),
        labels: { environment: 'production', part: `${i % 12}` },
        annotations: {
          'backstage.io/managed-by-location': `url:https://git.example.com/shop/${name}/catalog-info.yaml`,
          'backstage.io/edit-url': `https://git.example.com/shop/${name}/edit/catalog-info.yaml`,
          'backstage.io/source-location': `url:https://git.example.com/shop/${name}/`,
          'github.com/project-slug': `shop/${name}`,
          'prometheus.io/alert': name,
          'readiness/tier': `${1 + (i % 3)}`,
          ...(i % 5 > 0 && { 'backstage.io/techdocs-ref': 'dir:.' }),
        },
        tags: ['shop', 'java', `part-${i % 12}`],
        links: [
          ...(i % 3 > 0
            ? [{ url: `https://wiki.example.com/${name}`, type: 'runbook' }]
            : []),
          {
            url: `https://dashboards.example.com/d/${name}`,
            type: 'dashboard',
            title: 'Dashboard',
          },
        ],
      },
      {
        type: 'service',
        lifecycle: 'production',
        owner: `team-${teamOf}`,
        ...(i % 4 > 0 && { system: `system-${systemOf}` }),
      },
    ),
    relations: [
      { type: 'ownedBy', targetRef: owner },
      ...(i % 4 > 0
        ? [{ type: 'partOf', targetRef: `system:default/system-${systemOf}` }]
        : []),
    ],
  };
}
