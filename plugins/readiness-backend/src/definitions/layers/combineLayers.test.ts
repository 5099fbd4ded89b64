import { builtInDefinitions } from '../builtin';
import { knownFacts } from '../knownFacts';
import { combineLayers } from './combineLayers';

it('makes of the built-in layer alone what it is', () => {
  const { definitions, layers } = combineLayers({
    layers: [
      {
        id: 'built-in',
        title: 'Built in',
        content: builtInDefinitions,
        problems: [],
      },
    ],
    kept: new Map(),
    knownFacts: knownFacts([]),
  });
  expect(layers[0]).toMatchObject({ status: 'ok', problems: [] });
  expect(definitions.checks).toEqual(builtInDefinitions.checks);
  expect(definitions.scorecards).toEqual(builtInDefinitions.scorecards);
});
