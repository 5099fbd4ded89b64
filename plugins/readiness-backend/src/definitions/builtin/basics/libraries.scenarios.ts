import {
  fails,
  notApplicable,
  passes,
  saw,
  sawDaysAgo,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { libraryRows } from './libraries';

const library = { profile: 'library' } as const;
const others = [
  notApplicable('a component of another kind', { profile: 'other' }),
  notApplicable('an API', { kind: 'API', profile: 'other' }),
];

export const libraryScenarios: Scenarios<typeof libraryRows> = {
  'released-recently': [
    passes(
      'last month',
      { 'releases/last-released-at': sawDaysAgo(30) },
      library,
    ),
    fails(
      'two years ago',
      { 'releases/last-released-at': sawDaysAgo(730) },
      library,
    ),
    unknown(
      'never released',
      'not-yet',
      { 'releases/last-released-at': sawNone('not-yet') },
      library,
    ),
    ...others,
  ],
  'consumers-known': [
    passes('one', { 'ownership/consumers': saw(1) }, library),
    fails('none', { 'ownership/consumers': saw(0) }, library),
    unknown('the catalog was not read yet', 'never-collected', {}, library),
    ...others,
  ],
};
