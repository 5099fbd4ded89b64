/** A service of the example company, and who hears of it. */
export interface DemoService {
  id: string;
  integrationKey?: string;
  schedule: string;
  /** In turn, a week each; nobody is a gap. */
  people: readonly string[];
  steps: number;
}

const payments = ['Elif Kaya', 'Oscar Nyman', 'Ruth Adeyemi'];
const storefront = ['Maya Okafor', 'Tomas Lindqvist', 'Priya Raman'];
const fulfilment = ['Fiona Byrne', 'Kenji Mori'];

/** Those that the annotations of the example catalog name. */
export const services: readonly DemoService[] = [
  {
    id: 'PGATEWY',
    integrationKey: 'example-integration-key',
    schedule: 'Payments primary',
    people: payments,
    steps: 3,
  },
  { id: 'PLEDGER', schedule: 'Payments primary', people: payments, steps: 3 },
  { id: 'PPAYTEAM', schedule: 'Payments primary', people: payments, steps: 3 },
  { id: 'PFRAUD1', schedule: 'Payments primary', people: payments, steps: 2 },
  { id: 'PSETTLE', schedule: 'Payments primary', people: payments, steps: 2 },
  // Nobody has filled the rota since its last member left the team.
  { id: 'PTAXENG', schedule: 'Tax engine', people: [], steps: 1 },
  { id: 'PSTORE1', schedule: 'Storefront', people: storefront, steps: 2 },
  { id: 'PCHKOUT', schedule: 'Storefront', people: storefront, steps: 2 },
  { id: 'PCATLOG', schedule: 'Storefront', people: storefront, steps: 2 },
  { id: 'PFULFIL', schedule: 'Fulfilment', people: fulfilment, steps: 2 },
  { id: 'PCARRIE', schedule: 'Fulfilment', people: fulfilment, steps: 2 },
];
