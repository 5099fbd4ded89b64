import { idSchema } from 'backstage-plugin-readiness-common';
import {
  OnCallSource,
  ReadinessOnCallExtensionPoint,
} from 'backstage-plugin-readiness-node';

/** The systems that modules bring, in their order. */
export class OnCallRegistry implements ReadinessOnCallExtensionPoint {
  readonly sources: OnCallSource[] = [];

  addSource(source: OnCallSource): void {
    const error = idSchema.safeParse(source.id).error;
    if (error) {
      throw new Error(
        `On-call source '${source.id}' ${error.issues[0].message}`,
      );
    }
    if (this.sources.some(({ id }) => id === source.id)) {
      throw new Error(`There is an on-call source '${source.id}' already`);
    }
    this.sources.push(source);
  }
}
