/** A service of a large catalog, and the level that it is to have. */
export interface Service {
  name: string;
  level: 'none' | 'bronze' | 'silver';
}

const SIZE = 2000;

/** So that bronze fills two pages of the catalog and a part of the third. */
const BRONZE_EACH = 42;

/** Far more than a page at every level; those at bronze stand between the others in any order of names. */
export const FLEET: Service[] = Array.from({ length: SIZE }, (_, index) => ({
  name: `service-${String(index).padStart(4, '0')}`,
  level: levelOf(index),
}));

export const refOf = ({ name }: Service) => `component:default/${name}`;

function levelOf(index: number): Service['level'] {
  if (index % BRONZE_EACH === 0) return 'bronze';
  return index % 3 === 0 ? 'silver' : 'none';
}

/** The files of the catalog, as they are served. */
export function catalogFiles(): string[] {
  const services = FLEET.map(({ name, level }) =>
    entity('Component', name, {
      // Without a word of its own a service is not even at bronze.
      description: level === 'none' ? name : `Does what ${name} is there for`,
      // Of nobody in the catalog: a group would be written anew with each service that it owns.
      spec: { type: 'service', lifecycle: 'production', owner: 'far-away' },
    }),
  );
  const people = [
    entity('Group', 'fleet', { spec: { type: 'team', children: [] } }),
    entity('User', 'kim', {
      spec: { profile: { displayName: 'Kim Park' }, memberOf: ['fleet'] },
    }),
  ];
  const half = SIZE / 2;
  return [people, services.slice(0, half), services.slice(half)].map(entities =>
    entities.map(one => `${JSON.stringify(one)}\n`).join('---\n'),
  );
}

function entity(
  kind: string,
  name: string,
  { spec, description }: { spec: object; description?: string },
) {
  const apiVersion = 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, description }, spec };
}
