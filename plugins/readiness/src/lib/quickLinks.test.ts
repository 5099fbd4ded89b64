import { EntityFact } from 'backstage-plugin-readiness-common';
import { t } from '../testing/__testUtils__/words';
import { component } from '../testing/fixtures';
import { ownerContact, quickLinks } from './quickLinks';

const bare = component('checkout', {}, { links: [] });
const time = () => '18:00';
const NOW = Date.parse('2026-11-20T12:00:00.000Z');
const linksOf = (facts: EntityFact[], entity = bare, now = NOW) =>
  quickLinks(t, entity, facts, now, time);

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

const shift = [
  fact('on-call/person-now', 'R. Lindqvist'),
  fact('on-call/until', '2026-11-20T17:00:00.000Z'),
];

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
  const labels = linksOf([]).map(({ label }) => label);
  expect(labels).toEqual(['Runbook', 'Dashboard']);
});

it('says who is on call and until when', () => {
  const [onCall] = linksOf(shift);
  expect(onCall).toMatchObject({
    label: 'On call until 18:00',
    text: 'R. Lindqvist',
  });
});

it('names nobody any more once the shift that is known is over', () => {
  const later = Date.parse('2026-11-20T17:00:00.000Z');
  expect(linksOf(shift, bare, later)[0]).toMatchObject({
    label: 'On call',
    text: 'Not known',
  });
});

it('tells a gap, a source that does not answer and a schedule nobody knows apart', () => {
  const person = fact('on-call/person-now', '');
  const absent: EntityFact = { ...person, answer: 'absent', value: undefined };
  const schedule = fact('on-call/schedule', 'Payments primary');
  const onCall = (...facts: EntityFact[]) =>
    linksOf(facts).find(({ label }) => label === 'On call')?.text;
  expect(onCall(absent, schedule)).toBe('Nobody now');
  expect(onCall(absent)).toBeUndefined();
  expect(onCall({ ...absent, state: 'failed', answer: undefined })).toBe(
    'Not known',
  );
  // What is past its hold is no longer an answer.
  expect(onCall({ ...shift[0], state: 'stale' })).toBe('Not known');
  expect(onCall({ ...absent, state: 'no-source', answer: undefined })).toBe(
    undefined,
  );
});

it('names the schedule where nobody can be named', () => {
  const schedule = fact('ownership/on-call-schedule', 'PagerDuty service P1');
  expect(linksOf([schedule])[0]).toMatchObject({
    label: 'On call',
    text: 'PagerDuty service P1',
  });
});

it('calls a link what its author called it', () => {
  const entity = component('checkout');
  const url = 'https://runbooks.example.com/checkout';
  expect(linksOf([fact('docs/runbook-link', url)], entity)[0]).toEqual({
    label: 'Runbook',
    text: 'checkout runbook',
    href: url,
  });
});

it('calls it by the end of its address otherwise', () => {
  const url = 'https://grafana.example.com/d/checkout%20slo';
  expect(linksOf([fact('docs/dashboard-link', url)])[1]).toMatchObject({
    text: 'checkout slo',
    href: url,
  });
});

it('falls back on what the entity declares', () => {
  expect(linksOf([], component('checkout'))[0]).toMatchObject({
    text: 'checkout runbook',
  });
});
