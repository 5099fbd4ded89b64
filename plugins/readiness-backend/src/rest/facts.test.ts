import { mockServices } from '@backstage/backend-test-utils';
import {
  describeReadiness,
  LEDGER,
  statusOf,
} from '../__testUtils__/describeReadiness';
import { scriptedCollector, fact } from '../__testUtils__/scriptedCollector';

jest.setTimeout(60_000);

const drift = {
  title: 'Infrastructure',
  facts: {
    'drifted-resources': {
      type: 'number',
      title: 'resources that drifted',
      signal: 'deployments',
    },
  },
};

const observation = {
  entityRef: 'component:default/ledger',
  fact: 'infrastructure/drifted-resources',
  observedAt: '2026-11-20T09:00:00Z',
  value: 3,
};

describeReadiness('pushing facts', ['SQLITE_3'], getBench => {
  it('has a verdict on each, and one that is wrong loses no other', async () => {
    const { push, declare, synchronise, get } = await getBench().start();
    await synchronise();
    await declare('infrastructure', drift).expect(200);
    const wrong: [object | string | null, string, RegExp][] = [
      ['nonsense', 'observations.1', /must be an object, for example/],
      [null, 'observations.2', /must be an object/],
      [
        { ...observation, entityRef: 'ledger' },
        'observations.3.entityRef',
        /for example "component:default\/orders", was "ledger"/,
      ],
      [
        { ...observation, entityRef: 'component:default/nobody' },
        'observations.4.entityRef',
        /no entity "component:default\/nobody" among those that are judged/,
      ],
      [
        { ...observation, fact: 'infrastructure/cost' },
        'observations.5.fact',
        /one of "infrastructure\/drifted-resources", was "infrastructure\/cost"/,
      ],
      [
        { ...observation, value: 'three' },
        'observations.6.value',
        /a finite number, for example 3, was "three"/,
      ],
      [
        { ...observation, observedAt: 'yesterday' },
        'observations.7.observedAt',
        /for example "2026-11-20T09:40:00.000Z", was "yesterday"/,
      ],
      [
        { ...observation, observedAt: '2026-11-20T09:46:00Z' },
        'observations.8.observedAt',
        /more than 5 minutes in the future/,
      ],
      [
        { ...observation, absent: true },
        'observations.9.absent',
        /in place of a value/,
      ],
      [
        { ...observation, link: 'ftp://ci.example.com/42' },
        'observations.10.link',
        /for example "https:/,
      ],
      [
        { ...observation, colour: 'blue' },
        'observations.11.colour',
        /is not a field; there are entityRef/,
      ],
    ];
    const { body } = await push({
      namespace: 'infrastructure',
      observations: [
        observation,
        ...wrong.map(([one]) => one),
        {
          ...observation,
          entityRef: 'Component:Ledger',
          value: undefined,
          absent: true,
          observedAt: '2026-11-20T10:30:00+01:00',
        },
      ],
    }).expect(200);
    expect(body.verdicts).toHaveLength(wrong.length + 2);
    expect(body.verdicts[0]).toEqual({ status: 'taken' });
    expect(body.verdicts.at(-1)).toEqual({ status: 'taken' });
    wrong.forEach(([, path, message], index) =>
      expect(body.verdicts[index + 1]).toEqual({
        status: 'refused',
        path,
        message: expect.stringMatching(message),
      }),
    );
    const { facts } = (await get('entities/component/default/ledger/facts'))
      .body;
    expect(
      facts.find((one: { fact: string }) => one.fact === observation.fact),
    ).toMatchObject({
      answer: 'absent',
      asOf: '2026-11-20T09:30:00.000Z',
      source: 'infrastructure',
      kind: 'configured',
    });
  });

  it('takes a thousand at once, five megabytes of them, and no more', async () => {
    const { push, declare, synchronise } = await getBench().start();
    await synchronise();
    const facts = { note: { type: 'string', title: 'note', signal: 'docs' } };
    await declare('notes', { title: 'Notes', facts }).expect(200);
    const note = {
      ...observation,
      fact: 'notes/note',
      value: 'x'.repeat(4000),
    };
    const many = (count: number) => ({
      namespace: 'notes',
      observations: Array.from({ length: count }, () => note),
    });
    const { body } = await push(many(1000)).expect(200);
    expect(body.verdicts[0]).toEqual({ status: 'taken' });
    expect(body.verdicts[999]).toEqual({ status: 'repeat' });
    await push(many(1001)).expect(400);
    await push({ ...many(1000), padding: 'x'.repeat(2_000_000) }).expect(413);
    await push({ namespace: 'notes', observations: [] }).expect(400);
  });

  it('refuses people, and whoever may not', async () => {
    const { post, get, push } = await getBench().start({
      denied: ['readiness.facts.push'],
    });
    const body = { namespace: 'exercises', observations: [observation] };
    const byUser = await post('facts').send(body).expect(403);
    expect(byUser.body.error.message).toMatch(/pushed by services/);
    const denied = await push(body).expect(403);
    expect(denied.body.error.message).toMatch(/readiness\.facts\.push/);
    await get('fact-namespaces').expect(200);
  });

  it('needs a namespace', async () => {
    const { push } = await getBench().start();
    const { body } = await push({
      namespace: 'infrastructure',
      observations: [observation],
    }).expect(404);
    expect(body.error.message).toMatch(
      /declare it first, by PUT .*There are 'exercises'/,
    );
  });

  it('is audited, with what became of it', async () => {
    const auditor = mockServices.auditor.mock();
    const event = { success: jest.fn(), fail: jest.fn() };
    auditor.createEvent.mockResolvedValue(event);
    const { push, declare, synchronise } = await getBench().start({
      features: [auditor.factory],
    });
    await synchronise();
    await declare('infrastructure', drift).expect(200);
    await push({
      namespace: 'infrastructure',
      observations: [observation, observation, 'nonsense'],
    }).expect(200);
    expect(auditor.createEvent.mock.calls.map(([one]) => one)).toEqual([
      expect.objectContaining({
        eventId: 'fact-namespace-declare',
        meta: expect.objectContaining({ namespace: 'infrastructure' }),
      }),
      expect.objectContaining({
        eventId: 'fact-push',
        meta: {
          namespace: 'infrastructure',
          observations: 3,
          caller: 'external:test-service',
        },
      }),
    ]);
    expect(event.success).toHaveBeenLastCalledWith({
      meta: { taken: 1, repeat: 1, outdated: 0, refused: 1 },
    });
    await push({ namespace: 'nobody', observations: [observation] }).expect(
      404,
    );
    expect(event.fail).toHaveBeenCalledTimes(1);
  });
});

describeReadiness('declaring namespaces', ['SQLITE_3'], getBench => {
  it('is done once, and may be added to', async () => {
    const { get, declare } = await getBench().start();
    const { body: first } = await declare('infrastructure', drift).expect(200);
    expect(first).toEqual({
      namespace: 'infrastructure',
      title: 'Infrastructure',
      owner: 'external:test-service',
      facts: [
        {
          fact: 'infrastructure/drifted-resources',
          title: 'resources that drifted',
          type: 'number',
          signal: 'deployments',
          kind: 'configured',
          maxAge: 'P8D',
          holdFor: 'P30D',
        },
      ],
    });
    const { body: again } = await declare('infrastructure', drift).expect(200);
    expect(again).toEqual(first);
    const cost = {
      type: 'number',
      title: 'monthly cost',
      unit: '€',
      signal: 'cost',
      kind: 'outcome',
      maxAge: { days: 40 },
    };
    const { body: more } = await declare('infrastructure', {
      title: 'Terraform',
      facts: { cost },
    }).expect(200);
    expect(more.title).toBe('Terraform');
    expect(more.facts.map((one: { fact: string }) => one.fact)).toEqual([
      'infrastructure/cost',
      'infrastructure/drifted-resources',
    ]);
    expect(more.facts[0]).toMatchObject({ maxAge: 'P40D', holdFor: 'P40D' });
    const { namespaces } = (await get('fact-namespaces').expect(200)).body;
    expect(
      namespaces.map((one: { namespace: string }) => one.namespace),
    ).toEqual(['exercises', 'infrastructure']);
  });

  it('never changes the type of a fact', async () => {
    const { declare } = await getBench().start();
    await declare('infrastructure', drift).expect(200);
    const facts = {
      'drifted-resources': {
        type: 'boolean',
        title: 'drifted',
        signal: 'docs',
      },
    };
    const { body } = await declare('infrastructure', {
      title: 'Infrastructure',
      facts,
    }).expect(409);
    expect(body.error.message).toMatch(
      /'infrastructure\/drifted-resources' is a number, not a boolean/,
    );
  });

  it('names everything that is wrong at once', async () => {
    const { declare } = await getBench().start();
    const { body } = await declare('infrastructure', {
      title: 'Infrastructure',
      facts: {
        Cost: { type: 'number', title: 'cost', signal: 'cost' },
        typed: { type: 'money', title: 'cost', signal: 'cost' },
        attested: {
          type: 'number',
          title: 'cost',
          signal: 'cost',
          kind: 'attested',
        },
        held: {
          type: 'number',
          title: 'cost',
          signal: 'cost',
          maxAge: { days: 2 },
          holdFor: { days: 1 },
        },
        empty: {},
        nothing: null,
        more: { type: 'number', title: 'cost', signal: 'cost', colour: 'blue' },
      },
    }).expect(400);
    const { message } = body.error;
    for (const part of [
      /facts\.Cost: must have a name in kebab-case, for example/,
      /facts\.typed\.type: .*for example "number"/,
      /facts\.attested\.kind: must not be "attested".*for example "exercised"/,
      /facts\.held\.holdFor: must not be shorter than maxAge, for example {"days":2}/,
      /facts\.empty\.type: .*facts\.empty\.title: /,
      /facts\.nothing: must be an object, for example/,
      /facts\.more: .*colour/,
    ]) {
      expect(message).toMatch(part);
    }
  });

  it('leaves the ids of collectors, and what is declared elsewhere, alone', async () => {
    const collector = scriptedCollector([fact('alarms/judged')], () => ({}));
    const { declare } = await getBench().start({ collectors: [collector] });
    for (const id of ['alarms', 'docs', 'catalog', 'exercises']) {
      const { body } = await declare(id, drift).expect(409);
      expect(body.error.message).toContain(`'${id}'`);
    }
    await declare('Infra Structure', drift).expect(400);
  });

  it('belongs to one service, and to those that the configuration names', async () => {
    const { start } = getBench();
    const body = { namespace: 'exercises', observations: [observation] };
    const restricted = (callers: string[]) => ({
      facts: {
        namespaces: {
          exercises: { callers },
          infrastructure: { callers },
          costs: {
            title: 'Costs',
            facts: {
              monthly: { type: 'number', title: 'cost', signal: 'cost' },
            },
          },
        },
      },
    });
    const others = await start({ config: restricted(['external:other']) });
    const refused = await others.push(body).expect(403);
    expect(refused.body.error.message).toMatch(
      /you are 'external:test-service'.*readiness\.facts\.namespaces\.exercises\.callers/,
    );
    await others.declare('infrastructure', drift).expect(403);
    await others.push({ ...body, namespace: 'costs' }).expect(200);
    await others.stop();
    const ours = await start({ config: restricted(['external:test-service']) });
    await ours.push(body).expect(200);
    const { body: declared } = await ours
      .declare('infrastructure', drift)
      .expect(200);
    expect(declared.callers).toEqual(['external:test-service']);
  });
});

describeReadiness('a check on a fact of a service', ['SQLITE_3'], getBench => {
  it('is a problem until the fact is declared, and then counts', async () => {
    const { get, declare, push, synchronise, scheduler } =
      await getBench().start({
        config: {
          checks: {
            'no-drift': {
              title: 'Nothing drifted',
              failureTitle: 'Something drifted',
              rationale: 'What drifted is not what was reviewed',
              remediation: {
                text: 'Apply it',
                url: '{catalogFile}',
                effort: 30,
              },
              when: {
                fact: observation.fact,
                operator: 'at-most',
                value: 3,
              },
            },
          },
          scorecards: {
            'production-readiness': {
              checks: { 'no-drift': { weight: 1, category: 'deployments' } },
            },
          },
        },
      });
    await synchronise();
    const layer = async () => {
      const { layers } = (await get('health').expect(200)).body.definitions;
      return layers.find(({ id }: { id: string }) => id === 'configuration');
    };
    const reports = async () =>
      (await get(`${LEDGER}/reports`).expect(200)).body;
    expect(await layer()).not.toMatchObject({ status: 'ok' });
    expect((await layer()).problems[0].message).toContain(observation.fact);
    expect(statusOf(await reports(), 'no-drift')).toBeUndefined();

    await declare('infrastructure', drift).expect(200);
    expect(await layer()).toMatchObject({ status: 'ok', problems: [] });
    await push({
      namespace: 'infrastructure',
      observations: [observation],
    }).expect(200);
    await scheduler.run('readiness-evaluate');
    expect(statusOf(await reports(), 'no-drift')).toBe('pass');
  });
});
