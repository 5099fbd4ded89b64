import { FactDefinition, FactStates, Waiver } from '../../model';
import { CheckContext } from '../check/context';
import { subjectOf } from '../entity/subject';
import { anEntity, NOW, someTraits } from './input';

/** One entity at one moment, every collector of the facts connected. */
export function aContext(
  facts: FactStates,
  definitions: readonly FactDefinition[],
  rest: Partial<CheckContext> & { waived?: readonly Waiver[] } = {},
): CheckContext {
  const { waived = [], ...others } = rest;
  return {
    subject: subjectOf(anEntity(), someTraits()),
    facts,
    book: Object.fromEntries(definitions.map(fact => [fact.ref, fact])),
    connected: new Set(definitions.map(({ ref }) => ref.split('/')[0])),
    waivers: new Map(waived.map(waiver => [waiver.check, [waiver]])),
    now: NOW,
    preLaunch: false,
    judgements: new Map(),
    ...others,
  };
}
