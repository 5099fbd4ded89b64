import { Router } from 'express';
import { onCallOf, policyOf, serviceOf } from './answers';
import { services } from './schedules';

/** The part of PagerDuty's API that tells who is on call. */
export function createRouter(): Router {
  const router = Router();
  router.get('/services', ({ query }, response) => {
    const found = services.filter(
      ({ integrationKey }) => integrationKey === query.query,
    );
    response.json({ services: found.map(serviceOf), more: false });
  });
  router.get('/services/:id', ({ params }, response) => {
    const service = services.find(({ id }) => id === params.id);
    if (service) response.json({ service: serviceOf(service) });
    else response.status(404).json({ error: { message: 'Not Found' } });
  });
  router.get('/oncalls', ({ query }, response) => {
    const policies = [query.escalation_policy_ids].flat();
    const asked = services.filter(one => policies.includes(policyOf(one)));
    const now = Date.now();
    response.json({
      oncalls: asked.flatMap(one => onCallOf(one, now)),
      more: false,
    });
  });
  return router;
}
