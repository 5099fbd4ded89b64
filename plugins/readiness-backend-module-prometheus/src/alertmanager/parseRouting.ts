import { parse } from 'yaml';
import { z } from 'zod/v4';
import { LabelMatcher } from '../match/LabelMatcher';
import { integrationsOf } from './integrations';
import { parseMatchers } from './parseMatchers';
import { Receiver, Route, Routing } from './Routing';

const texts = z.record(z.string(), z.coerce.string()).nullish();

interface RawRoute {
  receiver?: string | null;
  continue?: boolean | null;
  match?: Record<string, string> | null;
  match_re?: Record<string, string> | null;
  matchers?: string | string[] | null;
  routes?: RawRoute[] | null;
}

const rawRoute: z.ZodType<RawRoute> = z.object({
  receiver: z.string().nullish(),
  continue: z.boolean().nullish(),
  match: texts,
  match_re: texts,
  matchers: z.union([z.string(), z.array(z.string())]).nullish(),
  get routes() {
    return z.array(rawRoute).nullish();
  },
});

const configuration = z.object({
  route: rawRoute,
  receivers: z.array(z.looseObject({ name: z.string() })).nullish(),
});

/**
 * Reads whom Alertmanager tells of what.
 *
 * @param yaml - its configuration, as it shows it itself
 * @throws Error when it is none
 */
export function parseRouting(yaml: string): Routing {
  const raw = configuration.parse(parse(yaml, { logLevel: 'error' }));
  const receivers = (raw.receivers ?? []).map(
    (receiver): Receiver => ({
      name: receiver.name,
      integrations: integrationsOf(receiver),
    }),
  );
  return {
    root: routeOf(raw.route, ''),
    receivers: new Map(receivers.map(receiver => [receiver.name, receiver])),
  };
}

function routeOf(raw: RawRoute, inherited: string): Route {
  const receiver = raw.receiver || inherited;
  return {
    receiver,
    matchers: matchersOf(raw),
    continues: raw.continue ?? false,
    routes: (raw.routes ?? []).map(route => routeOf(route, receiver)),
  };
}

function matchersOf({ match, match_re, matchers }: RawRoute): LabelMatcher[] {
  const all =
    (operator: LabelMatcher['operator']) =>
    ([label, value]: [string, string]) => ({ label, operator, value });
  return [
    ...Object.entries(match ?? {}).map(all('=')),
    ...Object.entries(match_re ?? {}).map(all('=~')),
    ...[matchers ?? []].flat().flatMap(parseMatchers),
  ];
}
