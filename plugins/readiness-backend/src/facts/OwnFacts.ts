import {
  FactDefinition,
  FactPush,
  FactVerdict,
} from 'backstage-plugin-readiness-common';
import { OwnFactStore, PushVerdict } from '../stores/OwnFactStore';
import { Clock, toInstant } from '../util/clock';
import { FactNamespace } from './FactNamespace';
import { FactNamespaces } from './FactNamespaces';
import { ReadObservation, readObservation, Refusal } from './readObservation';

export interface OwnFactsOptions {
  store: Pick<OwnFactStore, 'findEntities' | 'take'>;
  namespaces: FactNamespaces;
  clock: Clock;
  /** Told what became of each push. */
  onPush?(namespace: string, verdicts: readonly FactVerdict[]): void;
}

/** Takes what services push. */
export class OwnFacts {
  readonly #options: OwnFactsOptions;

  constructor(options: OwnFactsOptions) {
    this.#options = options;
  }

  /**
   * Stores what can be stored. What cannot is refused alone, with what was wrong.
   *
   * @param subject - the service
   * @returns one verdict per observation, in their order
   */
  async push(push: FactPush, subject: string): Promise<FactVerdict[]> {
    const { namespaces, onPush } = this.#options;
    const namespace = await namespaces.getFor(push.namespace, subject);
    const read = this.#read(push.observations, namespace);
    const taken = await this.#take(read, namespace.id, subject);
    const verdicts = read.map((one, index) =>
      one instanceof Refusal
        ? refused(index, one)
        : taken.get(one) ?? refused(index, unknownEntity(one)),
    );
    onPush?.(namespace.id, verdicts);
    return verdicts;
  }

  #read(observations: readonly unknown[], { facts }: FactNamespace) {
    const byRef = new Map<string, FactDefinition>(
      facts.map(fact => [fact.ref, fact]),
    );
    const now = this.#options.clock();
    return observations.map(raw => {
      try {
        return readObservation(raw, byRef, now);
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    });
  }

  /** Verdicts on those whose entity there is. */
  async #take(
    read: readonly (ReadObservation | Refusal)[],
    namespace: string,
    by: string,
  ): Promise<Map<ReadObservation, FactVerdict>> {
    const { store, clock } = this.#options;
    const valid = read.flatMap(one => (one instanceof Refusal ? [] : one));
    const ids = await store.findEntities(valid.map(one => one.entityRef));
    const known = valid.filter(one => ids.has(one.entityRef));
    const observations = known.map(({ entityRef, ...one }) => ({
      ...one,
      entityId: ids.get(entityRef)!,
    }));
    const at = toInstant(clock());
    const verdicts = await store.take({ namespace, observations, by, at });
    return new Map(
      known.flatMap((one, index) => toVerdict(one, verdicts[index])),
    );
  }
}

function toVerdict(
  observation: ReadObservation,
  status: PushVerdict,
): [ReadObservation, FactVerdict][] {
  return status === 'gone' ? [] : [[observation, { status }]];
}

function unknownEntity({ entityRef }: ReadObservation): Refusal {
  return new Refusal(
    'entityRef',
    `there is no entity "${entityRef}" among those that are judged; it is not in the catalog, or was not taken over from it yet`,
  );
}

function refused(index: number, { field, message }: Refusal): FactVerdict {
  const path = ['observations', index, field].filter(part => part !== '');
  return { status: 'refused', path: path.join('.'), message };
}
