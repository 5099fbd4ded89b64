import { CollectorRunStore } from '../stores/CollectorRunStore';
import { Stores } from '../stores/Stores';
import { Meters } from './Meters';

/** Counts every run that is kept, whoever ran it. */
export function meteredStores(
  stores: Stores,
  meters: Pick<Meters, 'ran'>,
): Stores {
  const runs = stores.collectorRuns;
  const collectorRuns: CollectorRunStore = {
    record: async (run, options) => {
      const standsOtherwise = await runs.record(run, options);
      meters.ran(run);
      return standsOtherwise;
    },
    addNotices: (...said) => runs.addNotices(...said),
    listNotices: () => runs.listNotices(),
    listStates: () => runs.listStates(),
    listRuns: (...page) => runs.listRuns(...page),
    getLastComplete: collector => runs.getLastComplete(collector),
    purge: before => runs.purge(before),
  };
  return { ...stores, collectorRuns };
}
