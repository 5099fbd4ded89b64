export interface Runbook {
  title: string;
  /** By heading. */
  sections: Record<string, string>;
}

/** What is the same for whatever runs on the platform. */
const SHARED = {
  'Restart it':
    'Restart one instance at a time from the deployments page and wait until it takes traffic again before the next. A restart loses no work: what was in flight is taken up by another instance. If the second instance does not come up either, stop and roll back instead.',
  'Roll back':
    'Choose the last version that was good on the deployments page and press the button; it takes about four minutes. Configuration goes back with it. Schema changes are made so that the version before still runs, so there is nothing to undo in the database.',
  'Whom to call':
    'If neither helps within twenty minutes, call the second line of the owning team through the on-call schedule, say what you saw and what you tried, and open an incident so that others can follow.',
};

/** A runbook with everything that somebody needs who has never seen the service. */
function complete(title: string, signs: string): Runbook {
  return { title, sections: { 'How to tell': signs, ...SHARED } };
}

/** By their paths below `/runbooks`. One that the catalog links, `fulfilment/carriers`, is not there. */
export const runbooks: Record<string, Runbook> = {
  'payments/payment-gateway': complete(
    'When the gateway misbehaves',
    'Authorisations are declined far more often than at the same hour last week, or take longer than two seconds. Look at the answers of the card networks first: if one network alone declines, the trouble is theirs, and traffic can be moved to another acquirer.',
  ),
  'payments/ledger': complete(
    'Ledger runbook',
    'The nightly balance does not come to zero, or postings queue up. Postings are never lost: they wait in the queue until the ledger takes them. Compare the oldest waiting posting with the time of the last deployment.',
  ),
  'payments/fraud-scorer': complete(
    'Fraud scorer runbook',
    'Payments are scored late, so they pass with the default score and a note. Look for the age of the oldest unscored payment; above five minutes somebody from the fraud desk wants to know.',
  ),
  'payments/settlement': complete(
    'Settlement differences',
    'The settlement file and the ledger differ. Most differences are refunds that crossed midnight, and go away with the next run. What is left after two runs is listed by amount, the largest first.',
  ),
  // All there is: a title, and a good intention.
  'payments/refunds-on-call': {
    title: 'Runbook: stuck refunds',
    sections: { 'To do': 'Ask Ines, she knows how to unstick them.' },
  },
  'storefront/web': complete(
    'Storefront runbook',
    'Pages answer slowly or with errors. See first whether product pages alone are slow, which points to the catalogue, or all of them, which points to the cache in front.',
  ),
  'storefront/checkout': complete(
    'Orders are not going through',
    'Fewer orders a minute than half of what the same hour had last week. Look at the steps: a drop at payment points to the gateway, a drop before it to the cart. Orders that were paid are always completed later, so nobody needs a refund yet.',
  ),
  'storefront/product-catalogue': complete(
    'Product catalogue',
    'Products are missing or out of date. The catalogue is filled from the makers’ uploads; see whether uploads are waiting, and since when, before anything else.',
  ),
  'identity/login': complete(
    'Nobody can sign in',
    'Sign-ins fail for everybody, or for those with one provider. Sessions that exist go on working for twelve hours, so the shop stays up; what is at stake is new sign-ins and the password page.',
  ),
  'identity/token-issuer': complete(
    'Token issuer runbook',
    'Services refuse each other’s calls with 401. Look at the age of the signing key first: a rotation that half of the services have not heard of yet looks just like that, and heals by itself within ten minutes.',
  ),
  'fulfilment/warehouse': complete(
    'Warehouse runbook',
    'Scanners show old stock, or orders do not reach the floor. The floor can work on paper for two hours; tell the shift lead at once, and then look at the queue between orders and warehouse.',
  ),
  'data/clickstream': complete(
    'Clickstream runbook',
    'Events arrive late or not at all. Nothing is lost for three days, since the stream keeps them that long; so take the time to find out which partition stands still.',
  ),
};
