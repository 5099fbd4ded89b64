import {
  FilterPredicate,
  filterPredicateToFilterFunction,
} from '@backstage/filter-predicates';
import { EntityPredicate, entityPredicateSchema } from '../../model';
import { canonicalJson } from '../hashing/canonical';
import { Subject } from './subject';

export type Test = (subject: Subject) => boolean;

/** Compiles predicates; one that is written twice is compiled, and asked of an entity, once. */
export type PredicateCompiler = (predicate: EntityPredicate) => Test;

/** Throws when a predicate is not one of ours: the platform's parser would misread it silently. */
export function createPredicateCompiler(): PredicateCompiler {
  const compiled = new Map<string, Test>();
  return predicate => {
    const key = canonicalJson(predicate);
    const known = compiled.get(key);
    if (known) return known;
    const test = compilePredicate(predicate);
    compiled.set(key, test);
    return test;
  };
}

function compilePredicate(predicate: EntityPredicate): Test {
  const parsed = entityPredicateSchema.parse(predicate);
  return onceEach(
    filterPredicateToFilterFunction<Subject>(parsed as FilterPredicate),
  );
}

/** Remembers the last subject: all checks of one entity are judged one after the other. */
function onceEach(test: Test): Test {
  let last: Subject | undefined;
  let answer = false;
  return subject => {
    if (subject !== last) {
      answer = test(subject);
      last = subject;
    }
    return answer;
  };
}
