import { DemoAlarm } from './DemoAlarm';

const ALL = ['runbook', 'dashboard', 'logs'] as const;

type Part = Partial<DemoAlarm> & Pick<DemoAlarm, 'name'>;

/** Alarms of one service, which all go to its team unless one says otherwise. */
function of(service: string, receiver: string, parts: Part[]): DemoAlarm[] {
  return parts.map(part => ({
    service,
    receiver,
    severity: 'critical',
    links: ALL,
    perWeek: 0.4,
    minutes: 25,
    ...part,
  }));
}

/** Some of every kind. What each is to show is told in examples/README.md. */
export const alarms: readonly DemoAlarm[] = [
  ...of('payment-gateway', 'payments-oncall', [
    { name: 'GatewayErrorRate', signal: 'errors' },
    { name: 'GatewayLatencyP99', signal: 'latency' },
    { name: 'GatewayTrafficDrop', signal: 'traffic', severity: 'warning' },
  ]),
  ...of('ledger', 'payments-oncall', [
    { name: 'LedgerErrors', signal: 'errors', links: ['dashboard'] },
    { name: 'LedgerSlow', signal: 'latency' },
  ]),
  ...of('settlement-job', 'payments-oncall', [
    { name: 'SettlementMissed', signal: 'missed-run' },
    { name: 'SettlementFailed', signal: 'failure' },
    { name: 'SettlementSlow', signal: 'duration', severity: 'warning' },
  ]),
  ...of('refund-worker', 'payments-oncall', [
    { name: 'RefundsWait', signal: 'backlog', firingForHours: 75 },
  ]),
  ...of('storefront-web', 'storefront-oncall', [
    { name: 'StorefrontErrors', signal: 'errors' },
    { name: 'StorefrontLatency', signal: 'latency' },
    { name: 'StorefrontCpu', signal: 'saturation', severity: 'warning' },
  ]),
  ...of('checkout-api', 'storefront-oncall', [
    { name: 'Checkout5xx', signal: 'errors' },
    { name: 'CheckoutLatencyP99', signal: 'latency', perWeek: 0.7 },
    {
      name: 'CheckoutQueueDepth',
      severity: 'warning',
      receiver: 'storefront-chat',
      perWeek: 1.1,
      firingForHours: 2,
    },
    {
      name: 'CheckoutDbConnections',
      signal: 'saturation',
      perWeek: 14,
      selfResolving: 7,
    },
  ]),
  ...of('product-catalogue', 'null', [
    { name: 'CatalogueErrors', signal: 'errors' },
    { name: 'CatalogueLatency', receiver: 'storefront-oncall' },
  ]),
  ...of('cart-service', 'storefront-chat', [
    { name: 'CartErrors', severity: undefined, links: [] },
  ]),
  ...of('search-api', 'discovery-chat', [
    { name: 'SearchErrors', signal: 'errors', severity: 'warning' },
    {
      name: 'SearchLatency',
      signal: 'latency',
      severity: 'warning',
      perWeek: 6,
      selfResolving: 5,
      flapping: { everyMinutes: 12, forMinutes: 3 },
    },
  ]),
  ...of('login-service', 'identity-oncall', [
    { name: 'LoginFailures', signal: 'errors' },
    { name: 'LoginLatency', signal: 'latency' },
    { name: 'LoginSaturation', signal: 'saturation', severity: 'warning' },
  ]),
  ...of('warehouse-api', 'fulfilment-chat', [
    { name: 'WarehouseDeployed', severity: 'info', links: [], perWeek: 2 },
  ]),
  // No component of this name: it stands on the health page.
  ...of('gift-wrapping', 'storefront-chat', [{ name: 'GiftWrappingErrors' }]),
];
