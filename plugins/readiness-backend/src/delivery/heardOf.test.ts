import { Entity } from '@backstage/catalog-model';
import {
  DeliveryEvent,
  DeliverySubject,
} from 'backstage-plugin-readiness-node';
import { heardOf } from '../stores/shared/planDeliveries';
import { deployed, incident } from './__testUtils__/deliveries';
import { hearingOf, heardWith, isMapped } from './heardOf';

const hearing = (...events: DeliveryEvent[]) => {
  const heard = events.map(event => ({
    event,
    body: '{}',
    heard: heardWith(event),
  }));
  return hearingOf(
    heardOf(heard).map(one => ({ ...one, at: '2026-11-20T12:00:00.000Z' })),
  );
};

const deployedAs = (subject: DeliverySubject) =>
  hearing(deployed('09:00', 'succeeded', { subject }));

const entity = (annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders', annotations },
});

describe('isMapped', () => {
  const inRepository = entity({ 'github.com/project-slug': 'acme/orders' });

  it.each<[string, DeliverySubject, Entity, boolean]>([
    [
      'another repository of an account that is told of',
      { repository: 'github.com/Acme/ledger' },
      inRepository,
      true,
    ],
    [
      'a repository of another account',
      { repository: 'github.com/other/ledger' },
      inRepository,
      false,
    ],
    [
      'an annotation that a feed goes by',
      { annotations: { 'argocd/app-name': 'ledger' } },
      entity({ 'argocd/app-name': 'orders' }),
      true,
    ],
    [
      'an annotation that nobody goes by',
      { annotations: { 'argocd/app-name': 'ledger' } },
      inRepository,
      false,
    ],
    [
      'names, where the entity lists its own',
      { service: 'ledger' },
      entity({ 'readiness/deployments': 'orders' }),
      true,
    ],
    ['names, where it lists none', { service: 'ledger' }, entity({}), false],
  ])('goes by %s', (_what, subject, of, mapped) => {
    expect(isMapped(of, deployedAs(subject))).toBe(mapped);
  });

  it('does not go by a feed that tells of no deployments', () => {
    const subject = { repository: 'github.com/acme/ledger' };
    const alarms = hearing(incident('09:00', 'detected', { subject }));
    expect(isMapped(inRepository, alarms)).toBe(false);
    expect(alarms).toMatchObject({ connected: true, incidents: true });
  });
});

describe('hearingOf', () => {
  it('knows since when a source tells of incidents: since one of them ended', () => {
    const { incidentSources } = hearing(
      incident('08:00', 'detected'),
      incident('09:00', 'resolved'),
      incident('08:00', 'detected', { source: '/starts' }),
      deployed('07:00', 'succeeded', { source: '/deployments' }),
    );
    expect(incidentSources).toEqual([
      { source: '/ci', since: '2026-11-20T09:00:00.000Z' },
      { source: '/starts' },
    ]);
  });
});
