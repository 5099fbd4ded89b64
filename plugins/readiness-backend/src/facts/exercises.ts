import { exerciseFacts } from 'backstage-plugin-readiness-common';
import { FactNamespace } from './FactNamespace';

/** The namespace that the built-in checks ask for: nobody needs to declare it. */
export const EXERCISES: FactNamespace = {
  id: 'exercises',
  title: 'Exercises',
  facts: exerciseFacts,
};
