import { JsonObject } from '@backstage/types';
import { DemoService } from './schedules';

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** A Monday, at eight. */
const FIRST_SHIFT = Date.parse('2026-01-05T08:00:00Z');

const link = (what: string, id: string) =>
  `https://quillbrook.pagerduty.example.com/${what}/${id}`;

/** As PagerDuty's API answers about a service, its integrations and its escalation policy included. */
export function serviceOf(service: DemoService): JsonObject {
  const { id, integrationKey, schedule, steps } = service;
  return {
    id,
    type: 'service',
    summary: schedule,
    html_url: link('service-directory', id),
    integrations: integrationKey ? [{ integration_key: integrationKey }] : [],
    escalation_policy: {
      id: policyOf(service),
      type: 'escalation_policy',
      summary: `${schedule} escalation`,
      escalation_rules: Array.from({ length: steps }, (_, step) => ({
        id: `${id}-${step}`,
      })),
    },
  };
}

/** Who is on call for a service now: whose week it is. Nobody where the rota is empty. */
export function onCallOf(service: DemoService, now: number): JsonObject[] {
  const { people, schedule } = service;
  if (people.length === 0) return [];
  const week = Math.floor((now - FIRST_SHIFT) / WEEK);
  const start = FIRST_SHIFT + week * WEEK;
  const person = people[week % people.length];
  return [
    {
      user: { id: person, type: 'user_reference', summary: person },
      schedule: { id: schedule, type: 'schedule_reference', summary: schedule },
      escalation_policy: { id: policyOf(service) },
      escalation_level: 1,
      start: new Date(start).toISOString(),
      end: new Date(start + WEEK).toISOString(),
    },
  ];
}

/** Id of the escalation policy. */
export function policyOf({ id }: DemoService): string {
  return `E${id.slice(1)}`;
}
