import { Entity } from '@backstage/catalog-model';
import { Traits } from '../../model';
import { anEntity } from '../__testUtils__/input';
import { deriveTraits } from './deriveTraits';
import { RelatedTypes, TraitOptions } from './options';

const RESOURCES: Record<string, { kind: string; type?: string }> = {
  'resource:default/orders-db': { kind: 'Resource', type: 'Database' },
  'resource:shop/orders-db': { kind: 'Resource', type: 'database' },
  'resource:default/cdn': { kind: 'Resource', type: 'cdn' },
  'resource:default/typeless': { kind: 'Resource' },
  'component:default/database': { kind: 'Component', type: 'database' },
};
const related: RelatedTypes = ref => RESOURCES[ref];

function traitOf<Name extends keyof Traits>(
  name: Name,
  entity: Entity,
  options?: TraitOptions,
) {
  const { value, declaredBy } = deriveTraits(entity, related, options)[name];
  return [value, declaredBy];
}

function annotated(name: string, value: string, spec: Entity['spec'] = {}) {
  return anEntity(spec, { annotations: { [name]: value } });
}

describe('profile', () => {
  it.each([
    ['service', 'serving'],
    ['Website', 'serving'],
    ['cronjob', 'job'],
    ['consumer', 'worker'],
    ['sdk', 'library'],
    ['toString', 'other'],
    ['spaceship', 'other'],
  ])('of type %s is %s', (type, profile) => {
    expect(traitOf('profile', anEntity({ type }))).toEqual([
      profile,
      'spec.type',
    ]);
  });

  it('can be mapped otherwise', () => {
    const profiles = { spaceship: 'serving' as const };
    const options = { profiles };
    expect(
      traitOf('profile', anEntity({ type: 'Spaceship' }), options),
    ).toEqual(['serving', 'spec.type']);
    expect(traitOf('profile', anEntity({ type: 'service' }), options)[0]).toBe(
      'other',
    );
  });

  it.each(['API', 'Resource', 'System'])('of every %s is other', kind => {
    const entity = { ...anEntity({ type: 'service' }), kind };
    expect(traitOf('profile', entity)).toEqual(['other', 'kind']);
  });

  it('is other where no type is declared', () => {
    expect(traitOf('profile', anEntity({ type: undefined }))).toEqual([
      'other',
      'default',
    ]);
  });
});

describe('tier', () => {
  it('is read from annotation, label and spec, in that order', () => {
    const spec = anEntity({ tier: 4 });
    expect(traitOf('tier', spec)).toEqual([4, 'spec.tier']);
    const label = anEntity({ tier: 4 }, { labels: { tier: '2' } });
    expect(traitOf('tier', label)).toEqual([2, 'label tier']);
    const annotation = annotated('readiness/tier', ' 1 ', { tier: 4 });
    expect(traitOf('tier', annotation)).toEqual([
      1,
      'annotation readiness/tier',
    ]);
  });

  it('is 3 when undeclared', () => {
    expect(traitOf('tier', anEntity())).toEqual([3, 'default']);
  });

  it.each(['0', '5', 'gold', '1.5', 'tier-1'])('takes no %s', tier => {
    expect(traitOf('tier', annotated('readiness/tier', tier))).toEqual([
      3,
      `default (annotation readiness/tier is "${tier}", wanted 1, 2, 3 or 4)`,
    ]);
  });

  it('never reads a label of ours, which is a stamp', () => {
    const stamped = anEntity({}, { labels: { 'readiness/tier': '1' } });
    expect(traitOf('tier', stamped)).toEqual([3, 'default']);
  });
});

describe('revenue', () => {
  it('is as annotated, whatever the tier', () => {
    const not = annotated('readiness/revenue', 'false', { tier: 1 });
    expect(traitOf('revenue', not)).toEqual([
      false,
      'annotation readiness/revenue',
    ]);
    const yes = annotated('readiness/revenue', 'TRUE');
    expect(traitOf('revenue', yes)[0]).toBe(true);
  });

  it('follows from tier 1', () => {
    expect(traitOf('revenue', anEntity({ tier: 1 }))).toEqual([
      true,
      'spec.tier',
    ]);
    expect(traitOf('revenue', anEntity({ tier: 2 }))).toEqual([
      false,
      'default',
    ]);
  });

  it('takes no maybe', () => {
    const maybe = annotated('readiness/revenue', 'maybe');
    expect(traitOf('revenue', maybe)).toEqual([
      false,
      'default (annotation readiness/revenue is "maybe", wanted "true" or "false")',
    ]);
  });
});

describe('stateful', () => {
  it('is as annotated, whatever it depends on', () => {
    const entity = annotated('readiness/stateful', 'false', {
      dependsOn: ['resource:orders-db'],
    });
    expect(traitOf('stateful', entity)).toEqual([
      false,
      'annotation readiness/stateful',
    ]);
  });

  it.each([
    ['resource:orders-db', 'resource:default/orders-db'],
    ['Resource:Default/Orders-DB', 'resource:default/orders-db'],
  ])('follows from depending on %s', (ref, found) => {
    const entity = anEntity({ dependsOn: ['resource:cdn', ref] });
    expect(traitOf('stateful', entity)).toEqual([true, `dependsOn ${found}`]);
  });

  it('looks in the namespace of the entity', () => {
    const entity = anEntity(
      { dependsOn: ['resource:orders-db'] },
      { namespace: 'shop' },
    );
    expect(traitOf('stateful', entity)[1]).toBe(
      'dependsOn resource:shop/orders-db',
    );
  });

  it('follows from a relation', () => {
    const targetRef = 'resource:default/orders-db';
    const relations = [
      { type: 'ownedBy', targetRef: 'group:default/payments' },
      { type: 'dependsOn', targetRef },
    ];
    expect(traitOf('stateful', { ...anEntity(), relations })[1]).toBe(
      `dependsOn ${targetRef}`,
    );
  });

  it.each([
    [undefined],
    [['resource:cdn']],
    [['resource:typeless', 'resource:unheard-of', 'component:database']],
    [[':/', 7]],
    ['resource:orders-db'],
  ])('is taken for granted with %j', dependsOn => {
    const entity = anEntity({ dependsOn } as Entity['spec']);
    expect(traitOf('stateful', entity)).toEqual([true, 'default']);
  });

  it('counts types as configured', () => {
    const entity = anEntity({ dependsOn: ['resource:cdn'] });
    expect(traitOf('stateful', entity, { statefulTypes: ['cdn'] })[1]).toBe(
      'dependsOn resource:default/cdn',
    );
  });
});

describe('stage', () => {
  it.each([
    ['experimental', 'pre-launch'],
    ['Deprecated', 'retiring'],
    ['production', 'live'],
    ['beta', 'live'],
  ])('of lifecycle %s is %s', (lifecycle, stage) => {
    expect(traitOf('stage', anEntity({ lifecycle }))).toEqual([
      stage,
      'spec.lifecycle',
    ]);
  });

  it('is live when undeclared', () => {
    expect(traitOf('stage', anEntity())).toEqual(['live', 'default']);
  });
});

describe('time zone', () => {
  const berlin = annotated('readiness/time-zone', 'Europe/Berlin');
  const options = { ownerTimeZone: 'Asia/Tokyo', timeZone: 'America/New_York' };

  it('is read from the entity, its owner, the configuration, in that order', () => {
    expect(traitOf('timeZone', berlin, options)).toEqual([
      'Europe/Berlin',
      'annotation readiness/time-zone',
    ]);
    expect(traitOf('timeZone', anEntity(), options)).toEqual([
      'Asia/Tokyo',
      'owner',
    ]);
    expect(
      traitOf('timeZone', anEntity(), { timeZone: 'America/New_York' }),
    ).toEqual(['America/New_York', 'configuration']);
    expect(traitOf('timeZone', anEntity())).toEqual(['UTC', 'default']);
  });

  it.each(['Mars/Olympus', '+01:00', 'Berlin'])('takes no %s', name => {
    const entity = annotated('readiness/time-zone', name);
    expect(traitOf('timeZone', entity)).toEqual([
      'UTC',
      `default (annotation readiness/time-zone is "${name}", wanted an IANA name such as "Europe/Berlin")`,
    ]);
    expect(traitOf('timeZone', entity, options)[0]).toBe('Asia/Tokyo');
    expect(traitOf('timeZone', anEntity(), { ownerTimeZone: name })[0]).toBe(
      'UTC',
    );
  });
});
