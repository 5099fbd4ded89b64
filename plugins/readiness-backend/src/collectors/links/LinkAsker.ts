import { randomUUID } from 'node:crypto';
import { LinkRecord, LinkStore } from '../../stores/LinkStore';
import { toInstant } from '../../util/clock';
import { Answer } from './Answer';
import { HostGate } from './net/HostGate';
import { hostText } from './net/hostOf';
import { settle } from './settle';

const MINUTE = 60 * 1000;

/** For how long one batch of links is asked about; what is left comes with the next run. */
const LONGEST_BATCH = 5 * MINUTE;

/** Counted from the start of the batch, so that it outlives the last request; then its maker is gone. */
const CLAIM_FOR = 10 * MINUTE;

/** Somebody who checks now, again and again, is answered from what is known for so long. */
const JUST_ASKED = MINUTE;

type LinkPlace = Pick<LinkRecord, 'url' | 'host'>;

export interface LinkAskerOptions {
  store: LinkStore;
  gate: HostGate;
  /** Whether the link may be asked, as far as its URL tells. */
  mayAsk(url: string): boolean;
  /** Asks one link; throws only when it is aborted. */
  open(record: LinkRecord, context: AskContext): Promise<Answer>;
}

export interface AskContext {
  now: Date;
  abort: AbortSignal;
  /** Somebody waits for the answer: what is not due is asked as well. */
  onDemand?: boolean;
}

/**
 * Asks links that are due, each URL once however many entities share it, and keeps what came back.
 * Replicas and people who check now may do so at the same time: who claims a URL asks it.
 */
export class LinkAsker {
  readonly #options: LinkAskerOptions;

  constructor(options: LinkAskerOptions) {
    this.#options = options;
  }

  /** What is known of the links, once those that are due were asked. */
  async ask(
    urls: Iterable<string>,
    context: AskContext,
  ): Promise<Map<string, LinkRecord>> {
    const { store } = this.#options;
    const distinct = [...new Set(urls)];
    if (distinct.length === 0) return new Map();
    const known = await store.get(distinct);
    const due = await this.#dueOf(distinct, known, context);
    if (due.length === 0) return known;
    await this.#askDue(due, context);
    return store.get(distinct);
  }

  async #dueOf(
    urls: readonly string[],
    known: ReadonlyMap<string, LinkRecord>,
    context: AskContext,
  ): Promise<LinkPlace[]> {
    const { store, mayAsk } = this.#options;
    const due = urls
      .filter(url => isDue(known.get(url), context) && mayAsk(url))
      .map(url => ({ url, host: hostText(new URL(url)) }));
    if (due.length === 0) return [];
    const pauses = await store.listPauses(context.now.toISOString());
    return due.filter(({ host }) => !pauses.has(host));
  }

  async #askDue(due: readonly LinkPlace[], context: AskContext): Promise<void> {
    const { gate } = this.#options;
    const end = Date.now() + LONGEST_BATCH;
    const resting = new Set<string>();
    const askOne = async (link: LinkPlace) => {
      const answer = await this.#claimAndAsk(link, context);
      if (answer && wantsRest(answer)) resting.add(link.host);
    };
    const asked = await Promise.allSettled(
      due.map(link =>
        gate.run(link.host, () => askOne(link), {
          isUrgent: context.onDemand,
          isWanted: () =>
            !context.abort.aborted &&
            Date.now() < end &&
            !resting.has(link.host),
        }),
      ),
    );
    const failure = asked.find(({ status }) => status === 'rejected');
    if (failure) throw (failure as PromiseRejectedResult).reason;
  }

  /** Claims a link when its turn has come, so that nobody waits for a claim in a long queue. */
  async #claimAndAsk(
    link: LinkPlace,
    context: AskContext,
  ): Promise<Answer | undefined> {
    const { store, open } = this.#options;
    const id = randomUUID();
    const now = context.now.getTime();
    const until = toInstant(now + CLAIM_FOR);
    const ours = await store.claim([link], { id, now: toInstant(now), until });
    if (!ours.has(link.url)) return undefined;
    try {
      // Somebody may have asked it just before the claim; from now on nobody else does.
      const record = (await store.get([link.url])).get(link.url);
      if (!record || !isDue(record, context)) return undefined;
      const answer = await open(record, context);
      await store.keep(id, settle(record, answer, now));
      return answer;
    } finally {
      await store.release(id);
    }
  }
}

function wantsRest(answer: Answer): boolean {
  return answer.kind === 'unasked' && answer.wait?.of === 'host';
}

function isDue(
  record: LinkRecord | undefined,
  { now, onDemand }: AskContext,
): boolean {
  const justAsked = toInstant(now.getTime() - JUST_ASKED);
  return onDemand
    ? (record?.askedAt ?? '') <= justAsked
    : (record?.dueAt ?? '') <= now.toISOString();
}
