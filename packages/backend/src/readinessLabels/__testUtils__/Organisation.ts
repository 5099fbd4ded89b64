import { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const ANNOTATIONS = {
  'backstage.io/managed-by-location': 'test:organisation',
  'backstage.io/managed-by-origin-location': 'test:organisation',
};

const payments: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'payments',
    annotations: ANNOTATIONS,
    links: [{ url: 'https://chat.example.com/c/payments', type: 'chat' }],
  },
  spec: { type: 'team', children: [] },
};

function person(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, annotations: ANNOTATIONS },
    spec: { memberOf: ['payments'] },
  };
}

/** Who works here; outlives the processes of a portal. */
export interface Staff {
  people: string[];
}

/**
 * The payments team, from no location. A service is bronze only while its team has members, so its
 * level moves here without anything of the service being touched.
 */
export class Organisation implements EntityProvider {
  readonly #staff: Staff;
  #connection?: EntityProviderConnection;

  constructor(staff: Staff) {
    this.#staff = staff;
  }

  getProviderName(): string {
    return 'organisation';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.employ(this.#staff.people);
  }

  /** These people, and no others, are the team. */
  async employ(people: string[]): Promise<void> {
    this.#staff.people = people;
    await this.#connection?.applyMutation({
      type: 'full',
      entities: [payments, ...people.map(person)].map(entity => ({
        entity,
        locationKey: 'organisation',
      })),
    });
  }
}
