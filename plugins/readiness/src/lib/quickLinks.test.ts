import { EntityFact } from 'backstage-plugin-readiness-common';
import { t } from '../testing/__testUtils__/words';
import { component } from '../testing/fixtures';
import { ownerContact, quickLinks } from './quickLinks';

const bare = component('checkout', {}, { links: [] });
const time = () => '18:00';

function fact(name: string, value: string, link?: string): EntityFact {
  return {
    fact: name,
    title: name,
    signal: 'docs',
    source: 'docs',
    kind: 'declared',
    state: 'fresh',
    answer: 'present',
    value,
    ...(link && { link }),
  };
}

it('prefers a chat to an e-mail address', () => {
  const email = fact('ownership/email', 'pay@example.com');
  const chat = fact('ownership/chat', '#pay', 'https://chat.example.com/pay');
  expect(ownerContact([email, chat])).toEqual({
    text: '#pay',
    href: 'https://chat.example.com/pay',
  });
  expect(ownerContact([email])?.href).toBe('mailto:pay@example.com');
  expect(ownerContact([])).toBeUndefined();
});

it('names nobody as on call unless a source can tell', () => {
  const labels = quickLinks(t, bare, [], time).map(({ label }) => label);
  expect(labels).toEqual(['Runbook', 'Dashboard']);
});

it('says who is on call and until when', () => {
  const [onCall] = quickLinks(
    t,
    bare,
    [
      fact('on-call/person-now', 'R. Lindqvist'),
      fact('on-call/until', '2026-11-20T17:00:00.000Z'),
    ],
    time,
  );
  expect(onCall).toMatchObject({
    label: 'On call until 18:00',
    text: 'R. Lindqvist',
  });
});

it('names the schedule where nobody can be named', () => {
  const schedule = fact('ownership/on-call-schedule', 'PagerDuty service P1');
  expect(quickLinks(t, bare, [schedule], time)[0]).toMatchObject({
    label: 'On call',
    text: 'PagerDuty service P1',
  });
});

it('calls a link what its author called it', () => {
  const entity = component('checkout');
  const url = 'https://runbooks.example.com/checkout';
  expect(
    quickLinks(t, entity, [fact('docs/runbook-link', url)], time)[0],
  ).toEqual({ label: 'Runbook', text: 'checkout runbook', href: url });
});

it('calls it by the end of its address otherwise', () => {
  const url = 'https://grafana.example.com/d/checkout%20slo';
  expect(
    quickLinks(t, bare, [fact('docs/dashboard-link', url)], time)[1],
  ).toMatchObject({ text: 'checkout slo', href: url });
});

it('falls back on what the entity declares', () => {
  expect(quickLinks(t, component('checkout'), [], time)[0]).toMatchObject({
    text: 'checkout runbook',
  });
});
