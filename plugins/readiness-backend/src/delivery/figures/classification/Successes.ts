import { Instant } from 'backstage-plugin-readiness-common';
import { countWhile } from '../../../util/countWhile';
import { MultiMap } from '../../mapping/MultiMap';
import { byEnd, Ended, tookEffect } from './byEnd';

/** Deployments that took effect, looked up by what they came after. */
export class Successes {
  readonly #lines = new MultiMap<string, Ended>();

  /** @param ended - oldest first */
  constructor(ended: readonly Ended[]) {
    ended
      .filter(tookEffect)
      .forEach(record => this.#lines.add(record.environment, record));
  }

  /** The first of an environment. */
  after(environment: string, before: Instant | Ended): Ended | undefined {
    const line = this.#lines.get(environment);
    return line[
      countWhile(line, record =>
        typeof before === 'string'
          ? record.finishedAt <= before
          : byEnd(record, before) <= 0,
      )
    ];
  }
}
