import { DeploymentFactRef } from 'backstage-plugin-readiness-common';
import { DeliveryRecords } from '../../records';
import { deliveryFacts } from '../deliveryFacts';
import { FigureContext } from '../FigureContext';
import { Figured } from '../Figured';
import { groupFacts } from '../groupFacts';
import { GroupRecords } from '../GroupRecords';
import { withPeople } from '../withPeople';
import { aContext, records } from './records';

/** Facts of an entity that is the only service of its group. */
export function figuredOf(
  given: Partial<DeliveryRecords>,
  context: Partial<FigureContext> = {},
  group: Partial<GroupRecords> = {},
): Figured {
  const [all, settings] = [records(given), aContext(context)];
  const own = deliveryFacts(all, settings);
  const people = groupFacts({ services: [all], ...group }, settings);
  const edges = [own.validUntil, people.validUntil];
  const [validUntil] = edges.filter(edge => edge !== undefined).sort();
  const facts = withPeople(own.facts, people.facts);
  return { facts, ...(validUntil && { validUntil }) };
}

/** By name: the value, or the reason why there is none. */
export function factsOf(
  ...given: Parameters<typeof figuredOf>
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figuredOf(...given).facts).map(([ref, said]) => [
      ref.replace('deployments/', ''),
      said.status === 'present' ? said.value : reasonOf(said),
    ]),
  );
}

/** What one fact's evidence is worth, where the answer says so. */
export function kindOf(
  ref: DeploymentFactRef,
  ...given: Parameters<typeof figuredOf>
): string | undefined {
  const said = figuredOf(...given).facts[ref];
  return said.status === 'present' ? said.kind : undefined;
}

function reasonOf(said: { status: string; reason?: string }): string {
  return said.reason ?? said.status;
}
