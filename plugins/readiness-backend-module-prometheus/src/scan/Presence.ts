import pLimit from 'p-limit';
import { Labels } from '../labels/KnownLabels';

/** Answers a query with the labels of each element. */
export type AskQuery = (query: string) => Promise<Labels[]>;

interface Answer {
  elements: readonly Labels[];
  /** In milliseconds. */
  askedAt: number;
}

/** For how long an answer is good. It is a fraction of what evaluating the rules themselves costs. */
const GOOD_FOR = 10 * 60_000;
/** A scan does not wait longer for answers; the rest follows with the next ones. */
const PATIENCE = 60_000;
const QUERIES_AT_ONCE = 2;
const QUESTIONS_PER_QUERY = 10;

const TAG = 'readiness_question';

/** Remembers which series there are, so that a server is not asked the same at each scan. */
export class Presence {
  readonly #answers = new Map<string, Answer>();

  /** Nothing where it is not known. */
  elements(question: string): readonly Labels[] | undefined {
    return this.#answers.get(question)?.elements;
  }

  /**
   * Asks what is not known, or not any more, and forgets what nobody wants to know.
   *
   * @param questions - queries whose elements are told apart by labels, such as `group by (job) (up)`
   * @throws what the first query threw that failed; the others were asked all the same
   */
  async refresh(
    questions: ReadonlySet<string>,
    ask: AskQuery,
    now: number = Date.now(),
  ): Promise<void> {
    for (const question of this.#answers.keys()) {
      if (!questions.has(question)) this.#answers.delete(question);
    }
    const due = [...questions].filter(
      question => !(this.#askedAt(question) > now - GOOD_FOR),
    );
    const limit = pLimit(QUERIES_AT_ONCE);
    const end = Date.now() + PATIENCE;
    const asked = await Promise.allSettled(
      batches(due).map(batch =>
        limit(async () => {
          if (Date.now() < end) await this.#ask(batch, ask, now);
        }),
      ),
    );
    for (const each of asked) {
      if (each.status === 'rejected') throw each.reason;
    }
  }

  #askedAt(question: string): number {
    return this.#answers.get(question)?.askedAt ?? -Infinity;
  }

  async #ask(batch: readonly string[], ask: AskQuery, askedAt: number) {
    const parts = batch.map(
      (question, index) =>
        `label_replace(${question}, "${TAG}", "${index}", "", "")`,
    );
    const answered = await ask(parts.join(' or '));
    batch.forEach((question, index) => {
      const elements = answered
        .filter(labels => labels[TAG] === String(index))
        .map(({ [TAG]: _, ...labels }) => labels);
      this.#answers.set(question, { elements, askedAt });
    });
  }
}

function batches(questions: readonly string[]): string[][] {
  const all: string[][] = [];
  for (let at = 0; at < questions.length; at += QUESTIONS_PER_QUERY) {
    all.push(questions.slice(at, at + QUESTIONS_PER_QUERY));
  }
  return all;
}
