import { Report, SignalId } from '../../model';
import { sourceOf } from '../condition/compileLeaf';
import { FactBook } from '../condition/factBook';
import { CompiledScorecard } from './compiledScorecard';

/** Which of the signals a scorecard draws on are connected: a collector of theirs ever delivered. */
export function signalsOf(
  { signals }: CompiledScorecard,
  book: FactBook,
  connected: ReadonlySet<string>,
): Report['signals'] {
  const alive = aliveSignals(book, connected);
  return {
    connected: signals.filter(signal => alive.has(signal)),
    waiting: signals.filter(signal => !alive.has(signal)),
  };
}

/** By what is connected: the same for all entities judged together. */
const remembered = new WeakMap<
  ReadonlySet<string>,
  { book: FactBook; alive: ReadonlySet<SignalId> }
>();

function aliveSignals(book: FactBook, connected: ReadonlySet<string>) {
  const known = remembered.get(connected);
  if (known?.book === book) return known.alive;
  const alive = new Set(
    Object.values(book)
      .filter(fact => connected.has(sourceOf(fact.ref)))
      .map(fact => fact.signal),
  );
  remembered.set(connected, { book, alive });
  return alive;
}
