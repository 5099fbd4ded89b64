import { JsonObject } from '@backstage/types';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { cdEvent, cdEventNames, CdVersion } from './__testUtils__/cdevents';
import { readers } from './cdevents/readers';
import { readEvent } from './readEvent';

const read = (raw: JsonObject) => readEvent(raw, 'external:ci');

function eventOf(name: string, more: JsonObject = {}): DeliveryEvent {
  const reading = read(cdEvent(name, '0.5.0', more));
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
  return reading.event;
}

const A_REASON = expect.stringMatching(/\w/);

const VERSIONS: CdVersion[] = ['0.4.1', '0.5.0', '0.6.0-draft'];

describe.each(VERSIONS)('CDEvents %s', version => {
  it.each(cdEventNames)('%s is taken or ignored, and never wrong', name => {
    const reading = read(cdEvent(name, version));
    const isTaken = Object.hasOwn(readers, name);
    // A pipeline that does not say whose it is says nothing.
    const isRead = isTaken && name !== 'pipelinerun.finished';
    expect(reading).toMatchObject({
      status: isRead ? 'read' : 'ignored',
      id: `event-of-${name}`,
      type: expect.stringContaining(`dev.cdevents.${name}.`),
      ...(!isRead && { message: A_REASON }),
    });
  });
});

describe('what follows from CDEvents', () => {
  const content = cdEvent('service.deployed').subject.content;
  const of = (id: string) => ({ subject: { id, content } });

  it('is a deployment that succeeded, by service, environment and artifact', () => {
    expect(eventOf('service.upgraded', of('service/payments-api'))).toEqual({
      type: 'deployment',
      source: '/event/source/123',
      id: 'event-of-service.upgraded',
      at: '2026-11-19T14:27:05.315Z',
      deployment: expect.stringMatching(
        /^service\/payments-api production pkg:oci\/payments-api@/,
      ),
      environment: 'production',
      step: 'succeeded',
      version: '1.2.3',
      subject: {
        service: 'payments-api',
        artifact: expect.stringContaining('pkg:oci/payments-api'),
      },
    });
  });

  it('is one deployment, told by two instances, and a rollback is another', () => {
    const keys = [
      eventOf('service.deployed', of('service/payments-api')),
      eventOf('service.upgraded', of('service/payments-api')),
      eventOf('service.rolledback', of('service/payments-api')),
      eventOf('service.deployed', of('service/ledger')),
    ].map(event => event.type === 'deployment' && event.deployment);
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
    expect(
      eventOf('service.rolledback', of('service/payments-api')),
    ).toMatchObject({ cause: 'rollback', step: 'succeeded' });
  });

  it.each([
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['error', 'failed'],
    ['cancel', 'cancelled'],
  ])('a deployment that ended in %s has %s', (outcome, step) => {
    const finished = cdEvent('deployment.finished').subject;
    const ended = Object.assign({}, finished.content, { outcome });
    const subject = { ...finished, content: ended };
    expect(eventOf('deployment.finished', { subject })).toMatchObject({
      deployment: 'subject-1',
      step,
    });
  });

  it('says of whom it is by an entity ref, where the service is called so', () => {
    expect(
      eventOf('service.deployed', of('component:default/Payments-API')).subject,
    ).toMatchObject({ entityRef: 'component:default/payments-api' });
  });

  it('takes what CDEvents has no field for from customData.readiness', () => {
    const readiness = {
      entity: 'Component:default/ledger',
      version: '7',
      commit: '5f2c1e9',
      cause: 'hotfix',
      actor: { id: 'renovate[bot]', isBot: true },
      link: 'https://ci.example.com/42',
    };
    expect(
      eventOf('service.deployed', { customData: { readiness } }),
    ).toMatchObject({
      subject: { entityRef: 'component:default/ledger' },
      version: '7',
      commit: '5f2c1e9',
      cause: 'hotfix',
      actor: { id: 'renovate[bot]', isBot: true },
      link: 'https://ci.example.com/42',
    });
  });

  it('names the repository of a change by host and path', () => {
    expect(eventOf('change.merged')).toMatchObject({
      type: 'change',
      commit: 'subject-1',
      subject: { repository: 'git.example.com/acme/payments-api' },
    });
  });

  it('is an incident with the service that has it', () => {
    expect(eventOf('incident.reported')).toMatchObject({
      type: 'incident',
      incident: 'subject-1',
      step: 'reported',
      title: 'Slow',
      environment: 'production',
      link: 'https://issues.example.com/345',
      subject: { service: 'payments-api' },
    });
  });

  it('is a deployment that failed, where a pipeline says that it deploys', () => {
    const readiness = {
      entity: 'component:default/ledger',
      environment: 'production',
    };
    expect(
      eventOf('pipelinerun.finished', { customData: { readiness } }),
    ).toMatchObject({ type: 'deployment', step: 'failed' });
  });

  it('is no build, where a pipeline failed', () => {
    const customData = { readiness: { service: 'ledger' } };
    expect(
      read(cdEvent('pipelinerun.finished', '0.5.0', { customData })),
    ).toMatchObject({
      status: 'ignored',
      message: expect.stringMatching(/succeeded/),
    });
  });
});

describe('CDEvents that are wrong', () => {
  const deployed = () => cdEvent('service.deployed');
  it.each<[string, JsonObject, string, RegExp]>([
    [
      'no id',
      { context: { ...deployed().context, id: undefined } },
      'context.id',
      /for example "2710/,
    ],
    [
      'no moment',
      { context: { ...deployed().context, timestamp: 'yesterday' } },
      'context.timestamp',
      /for example "2026-.*was "yesterday"/,
    ],
    [
      'no environment',
      { subject: { id: 'a', content: { artifactId: 'pkg:oci/a' } } },
      'subject.content.environment',
      /for example {"id":"production"}, was nothing/,
    ],
    [
      'an unknown cause',
      { customData: { readiness: { cause: 'boredom' } } },
      'customData.readiness.cause',
      /one of planned, hotfix, rollback, drill/,
    ],
    [
      'a field that is misspelt',
      { customData: { readiness: { entitty: 'a' } } },
      'customData.readiness.entitty',
      /is not a field; there are/,
    ],
  ])('%s: refused where it is', (_, more, path, message) => {
    expect(read(cdEvent('service.deployed', '0.5.0', more))).toMatchObject({
      status: 'refused',
      path,
      message: expect.stringMatching(message),
    });
  });

  it.each(['dev.cdevents.pizza.eaten.1.0.0', 'dev.cdeventsx.x-y.z.1', 'com.x'])(
    '%s is ignored by name',
    type => {
      const event = deployed();
      event.context.type = type;
      expect(read(event)).toMatchObject({
        status: 'ignored',
        type,
        message: expect.stringMatching(/no type of the CDEvents/),
      });
    },
  );
});
