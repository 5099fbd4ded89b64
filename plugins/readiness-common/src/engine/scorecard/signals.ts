import { Report } from '../../model';
import { sourceOf } from '../condition/compileLeaf';
import { FactBook } from '../condition/factBook';
import { CompiledScorecard } from './compiledScorecard';

/** Which of the signals a scorecard draws on are connected: a collector of theirs ever delivered. */
export function signalsOf(
  { signals }: CompiledScorecard,
  book: FactBook,
  connected: ReadonlySet<string>,
): Report['signals'] {
  const alive = new Set(
    Object.values(book)
      .filter(fact => connected.has(sourceOf(fact.ref)))
      .map(fact => fact.signal),
  );
  return {
    connected: signals.filter(signal => alive.has(signal)),
    waiting: signals.filter(signal => !alive.has(signal)),
  };
}
