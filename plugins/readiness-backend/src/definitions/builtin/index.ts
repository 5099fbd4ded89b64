import {
  builtInFacts as facts,
  DefinitionSet,
} from 'backstage-plugin-readiness-common';
import { basics } from './basics';
import { libraryRows } from './basics/libraries';
import { deploymentConfidenceRows } from './deployment-confidence/rows';
import { deploymentConfidence } from './deploymentConfidence';
import { productionReadinessRows } from './production-readiness/rows';
import { productionReadiness } from './productionReadiness';
import { checksOf } from './row';

/** What comes with the backend: useful without any configuration, and all of it can be changed. */
export const builtInDefinitions: Pick<DefinitionSet, 'checks' | 'scorecards'> =
  {
    checks: {
      ...checksOf(productionReadinessRows.ownership),
      ...checksOf(productionReadinessRows.docs),
      ...checksOf(productionReadinessRows.alarms),
      ...checksOf(productionReadinessRows.deployments),
      ...checksOf(productionReadinessRows.reviews),
      ...checksOf(libraryRows),
      ...checksOf(
        Object.assign({}, ...Object.values(deploymentConfidenceRows)),
      ),
    },
    scorecards: {
      [basics.id]: basics,
      [productionReadiness.id]: productionReadiness,
      [deploymentConfidence.id]: deploymentConfidence,
    },
  };

/** The facts that the built-in checks ask for, by ref. */
export const builtInFacts: DefinitionSet['facts'] = Object.fromEntries(
  facts.map(fact => [fact.ref, fact]),
);
