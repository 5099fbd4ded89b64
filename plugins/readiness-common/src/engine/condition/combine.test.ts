import { EVIDENCE_KINDS, UNKNOWN_REASONS, UnknownReason } from '../../model';
import { waitsForReason } from '../waitsFor';
import { all, any } from './combine';
import { Verdict } from './verdict';

function verdict(
  status: Verdict['status'],
  rest: Partial<Verdict> = {},
): Verdict {
  return {
    status,
    canPass: status === 'pass' || status === 'unknown',
    lines: [],
    flipsAt: Infinity,
    ...rest,
  };
}

const pass = verdict('pass', { kind: 'outcome' });
const fail = verdict('fail');
const unknown = verdict('unknown', { reason: 'insufficient-data' });
const error = verdict('error', { message: 'a defect' });
const unconnected = verdict('unconnected');
const leftOut = verdict('left-out');

describe('all', () => {
  it.each([
    [[pass], 'pass'],
    [[pass, pass], 'pass'],
    [[pass, fail], 'fail'],
    [[unknown, fail], 'fail'],
    [[error, fail], 'fail'],
    [[pass, unknown], 'unknown'],
    [[pass, error], 'error'],
    [[unknown, error], 'unknown'],
    [[pass, unconnected], 'unconnected'],
    [[fail, unconnected], 'unconnected'],
    [[pass, leftOut], 'pass'],
    [[fail, leftOut], 'fail'],
    [[leftOut, leftOut], 'left-out'],
    [[leftOut, unconnected], 'unconnected'],
  ])('%#', (parts, status) => {
    expect(all(parts).status).toBe(status);
    expect(all([...parts].reverse()).status).toBe(status);
  });

  it('is worth no more than its weakest part', () => {
    const parts = EVIDENCE_KINDS.map(kind => verdict('pass', { kind }));
    expect(all(parts).kind).toBe('attested');
    expect(all(parts.slice(1)).kind).toBe('declared');
    expect(all([pass, fail]).kind).toBeUndefined();
  });

  it('can pass only if every part can', () => {
    const lost = verdict('unknown', { reason: 'stale', canPass: false });
    expect(all([pass, unknown]).canPass).toBe(true);
    expect(all([pass, lost]).canPass).toBe(false);
    expect(all([pass, fail]).canPass).toBe(false);
    expect(all([pass, leftOut]).canPass).toBe(true);
  });

  it('names what the owner can do before what waits', () => {
    const parts = ['stale', 'not-yet', 'unmapped'].map(reason =>
      verdict('unknown', { reason: reason as UnknownReason }),
    );
    expect(all(parts).reason).toBe('unmapped');
    expect(all(parts.slice(0, 2)).reason).toBe('not-yet');
    expect(all(parts.slice(0, 1)).reason).toBe('stale');
  });
});

describe('any', () => {
  it.each([
    [[pass], 'pass'],
    [[pass, fail], 'pass'],
    [[pass, unknown], 'pass'],
    [[pass, error], 'pass'],
    [[fail, fail], 'fail'],
    [[fail, unknown], 'unknown'],
    [[fail, error], 'error'],
    [[unknown, error], 'error'],
    [[pass, unconnected], 'pass'],
    [[fail, unconnected], 'fail'],
    [[unknown, unconnected], 'unknown'],
    [[unconnected, unconnected], 'unconnected'],
    [[leftOut, leftOut], 'left-out'],
    [[leftOut, fail], 'fail'],
    [[leftOut, unconnected], 'unconnected'],
  ])('%#', (parts, status) => {
    expect(any(parts).status).toBe(status);
    expect(any([...parts].reverse()).status).toBe(status);
  });

  it('rests on its first passing part: order is preference', () => {
    const attested = verdict('pass', { kind: 'attested' });
    expect(any([pass, attested]).kind).toBe('outcome');
    expect(any([attested, pass]).kind).toBe('attested');
    expect(any([fail, attested]).kind).toBe('attested');
  });

  it('can pass if any part can', () => {
    const lost = verdict('unknown', { reason: 'stale', canPass: false });
    expect(any([fail, unknown]).canPass).toBe(true);
    expect(any([fail, lost]).canPass).toBe(false);
    expect(any([lost, pass]).canPass).toBe(true);
  });

  it('names what the platform could settle before what the owner can do', () => {
    const parts = ['not-yet', 'unmapped', 'stale'].map(reason =>
      verdict('unknown', { reason: reason as UnknownReason }),
    );
    expect(any(parts).reason).toBe('stale');
    expect(any(parts.slice(0, 2)).reason).toBe('unmapped');
  });
});

describe.each([
  ['all', all],
  ['any', any],
])('%s', (_name, combine) => {
  it('flips when the first of its parts does', () => {
    const parts = [7, 5, Infinity].map(flipsAt => verdict('pass', { flipsAt }));
    expect(combine(parts).flipsAt).toBe(5);
  });

  it('keeps the message of a defect', () => {
    expect(combine([error]).message).toBe('a defect');
  });

  // Levels rely on it: see `levelOf`.
  it('waits for the platform exactly where its favourable answers would make it a pass', () => {
    for (const one of UNKNOWN_REASONS) {
      for (const other of UNKNOWN_REASONS) {
        const parts = [one, other].map(reason =>
          verdict('unknown', { reason }),
        );
        const favoured = parts.map(part =>
          waitsForReason(part.reason as UnknownReason) === 'platform'
            ? pass
            : part,
        );
        const { reason } = combine(parts);
        expect(waitsForReason(reason as UnknownReason) === 'platform').toBe(
          combine(favoured).status === 'pass',
        );
      }
    }
  });
});
