import { createHash } from 'node:crypto';
import { LinkRecord } from '../../stores/LinkStore';
import { toInstant } from '../../util/clock';
import { Answer, Page } from './Answer';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** A page is gone once it was missing so often, over so long; looks in quick succession are one look. */
const BROKEN = { times: 3, over: 24 * HOUR, apart: 4 * HOUR };

/**
 * When a link is asked again, in milliseconds after it was asked. One that is fine comes before its
 * facts are a day old, and no two on the same minute of the day; one that fails, often enough to be
 * judged after a day; one that is broken soon, since better counts at once.
 */
const AGAIN = {
  ok: { after: 16 * HOUR, spread: 4 * HOUR },
  missing: { after: 8 * HOUR, spread: 0 },
  broken: { after: 2 * HOUR, spread: 0 },
  unasked: { after: 4 * HOUR, spread: 0 },
  refused: { after: 50 * MINUTE, spread: 0 },
};

/** What is known of a link after it was asked once more. */
export function settle(
  before: LinkRecord,
  answer: Answer,
  now: number,
): LinkRecord {
  const after = {
    ...before,
    askedAt: toInstant(now),
    waitUntil: null,
    ...changeOf(before, answer, toInstant(now)),
  };
  const wait = answer.kind === 'unasked' ? answer.wait : undefined;
  const due = Math.max(dueAt(after, now), wait?.until ?? 0);
  return { ...after, dueAt: toInstant(due) };
}

/** Missing often enough, for long enough. */
export function isBroken({
  brokenSince,
  brokenAt,
  brokenCount,
}: LinkRecord): boolean {
  if (!brokenSince || !brokenAt) return false;
  const lasted = Date.parse(brokenAt) - Date.parse(brokenSince);
  return brokenCount >= BROKEN.times && lasted >= BROKEN.over;
}

function changeOf(
  before: LinkRecord,
  answer: Answer,
  now: string,
): Partial<LinkRecord> {
  switch (answer.kind) {
    case 'ok':
      return { ...healthy(now), ...pageOf(answer.page) };
    case 'unchanged':
      return healthy(now);
    case 'missing':
      return {
        state: 'missing',
        ...missing(before, now),
        message: answer.message,
      };
    case 'refused':
      return { state: 'refused', message: answer.refusal.message };
    default:
      return {
        state: 'unasked',
        message: answer.message,
        ...(answer.wait?.of === 'host' && {
          waitUntil: toInstant(answer.wait.until),
        }),
      };
  }
}

function healthy(now: string): Partial<LinkRecord> {
  return {
    state: 'ok',
    message: null,
    okAt: now,
    brokenSince: null,
    brokenCount: 0,
    brokenAt: null,
  };
}

function pageOf(page: Page): Partial<LinkRecord> {
  return {
    textLength: page.textLength,
    changedAt: page.changedAt?.toISOString() ?? null,
    etag: page.etag ?? null,
    lastModified: page.lastModified ?? null,
  };
}

function missing(before: LinkRecord, now: string): Partial<LinkRecord> {
  const { brokenSince, brokenAt, brokenCount } = before;
  const counts =
    !brokenAt || Date.parse(now) - Date.parse(brokenAt) >= BROKEN.apart;
  if (!counts) return {};
  return {
    brokenSince: brokenSince ?? now,
    brokenCount: brokenCount + 1,
    brokenAt: now,
  };
}

function dueAt(record: LinkRecord, now: number): number {
  const isGone = record.state === 'missing' && isBroken(record);
  const kind = isGone ? 'broken' : record.state;
  const { after, spread } = AGAIN[kind === 'new' ? 'ok' : kind];
  return now + after + spread * shareOf(record.url);
}

/** Always the same for one URL, evenly spread over all: from 0 to 1. */
function shareOf(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32BE() / 2 ** 32;
}
