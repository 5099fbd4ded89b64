import { setTimeout } from 'node:timers/promises';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { page } from './page';
import { runbooks } from './runbooks';

/** Longer than anybody waits for a page, in milliseconds. */
const FOREVER = 60_000;

export function createRouter(): Router {
  const router = PromiseRouter();
  for (const [path, runbook] of Object.entries(runbooks)) {
    router.get(`/runbooks/${path}`, (_, res) => {
      res.type('html').send(page(runbook));
    });
  }
  // Moved to a wiki that wants to know who reads.
  router.get('/runbooks/search/api', (_, res) => {
    res.redirect('/api/demo-links/sign-in');
  });
  router.get('/sign-in', (_, res) => {
    res
      .type('html')
      .send('<form>Password <input type="password" name="password"></form>');
  });
  // A wiki that is down, and one that takes for ever.
  router.get('/runbooks/mobile/bff', (_, res) => {
    res.status(503).set('Retry-After', '600').send('Down for maintenance');
  });
  router.get('/runbooks/seller-payouts/missed-run', async (_, res) => {
    await setTimeout(FOREVER, undefined, { ref: false });
    res.send('Too late');
  });
  return router;
}
