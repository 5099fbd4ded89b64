import { Character } from './Character';

const PAYMENTS = 'git.example.com/quillbrook/payments';
const payments = ['elif.kaya', 'oscar.nyman', 'ruth.adeyemi', 'wei.chen'];
const storefront = ['maya.okafor', 'tomas.lindqvist', 'priya.raman'];
const discovery = ['hana.sato', 'luc.moreau', 'zofia.nowak'];

/** One of every kind. What each is to show is told in examples/README.md. */
export const characters: readonly Character[] = [
  {
    name: 'payment-gateway',
    perWeek: 5,
    failing: { share: 0.03 },
    recovery: { by: 'rollback', minutes: 9 },
    leadHours: 20,
    people: payments,
    drills: true,
    monorepo: { repository: PAYMENTS, folder: 'gateway' },
  },
  {
    name: 'settlement-job',
    perWeek: 1,
    leadHours: 30,
    people: payments,
    monorepo: { repository: PAYMENTS, folder: 'settlement' },
  },
  {
    name: 'ledger',
    perWeek: 4,
    failing: { share: 0.02, onFridays: 0.5 },
    recovery: { by: 'rollback', minutes: 40 },
    leadHours: 26,
    people: payments,
  },
  { name: 'fraud-scorer', perWeek: 2, leadHours: 44, people: payments },
  {
    name: 'refund-worker',
    perWeek: 1,
    failing: { share: 0.3 },
    leadHours: 60,
    people: payments,
    stoppedDaysAgo: 9,
  },
  {
    name: 'storefront-web',
    perWeek: 10,
    failing: { share: 0.02 },
    recovery: { by: 'rollback', minutes: 6 },
    leadHours: 7,
    people: storefront,
    isAutomated: true,
    drills: true,
  },
  {
    name: 'checkout-api',
    perWeek: 5,
    failing: { share: 0.3 },
    recovery: { by: 'hotfix', minutes: 190 },
    leadHours: 30,
    people: storefront,
  },
  {
    name: 'product-catalogue',
    perWeek: 5,
    failing: { share: 0.2 },
    recovery: { by: 'rollback', minutes: 7 },
    leadHours: 18,
    people: storefront,
  },
  {
    name: 'cart-service',
    perWeek: 1,
    leadHours: 24 * 15,
    people: storefront,
  },
  {
    name: 'search-api',
    perWeek: 4,
    failing: { share: 0.04 },
    recovery: { by: 'rollback', minutes: 15 },
    leadHours: 22,
    people: discovery,
    sparesFridays: true,
  },
  { name: 'search-indexer', perWeek: 3, leadHours: 16, people: discovery },
  {
    name: 'mobile-bff',
    perWeek: 4,
    failing: { share: 0.05 },
    recovery: { by: 'hotfix', minutes: 45 },
    leadHours: 28,
    people: ['diego.fuentes'],
  },
  {
    name: 'login-service',
    perWeek: 3,
    failing: { share: 0.04 },
    recovery: { by: 'rollback', minutes: 20 },
    leadHours: 24,
    people: ['nadia.haddad'],
  },
  {
    name: 'token-issuer',
    perWeek: 3,
    leadHours: 24,
    people: ['nadia.haddad'],
    sparesFridays: true,
  },
  {
    name: 'warehouse-api',
    perWeek: 2,
    leadHours: 50,
    people: ['fiona.byrne', 'kenji.mori'],
    stoppedDaysAgo: 120,
  },
];
