import { docsCollector } from './docs/docsCollector';
import { ownershipCollector } from './ownership/ownershipCollector';

/** Collectors that find all they say in the catalog itself: they cost nothing and are always there. */
export const catalogCollectors = [ownershipCollector, docsCollector];
