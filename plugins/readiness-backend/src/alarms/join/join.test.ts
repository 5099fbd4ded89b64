import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmReading, AlarmState } from 'backstage-plugin-readiness-node';
import fc from 'fast-check';
import { WholeScan } from '../../stores/AlarmStore';
import { Alarm } from './Alarm';
import { joinAbsence } from './joinAbsence';
import { joinEvent } from './joinEvent';
import { joinReading } from './joinReading';
import { recordOf } from './recordOf';

const at = (minute: number): Instant =>
  new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();

const reading = (
  state: AlarmState,
  more: Partial<AlarmReading> = {},
): AlarmReading => ({ id: 'a', title: 'Errors', labels: {}, state, ...more });

/** What somebody tells, and of when it is. */
type Telling =
  | { type: 'push'; minute: number; alarm: AlarmReading }
  | { type: 'scan'; minute: number; alarm: AlarmReading };

/** Everything is joined in the order in which it comes in, as the store does. */
function joined(tellings: readonly Telling[]): Alarm {
  const scans: WholeScan[] = [];
  let alarm: Alarm | undefined;
  for (const { type, minute, alarm: told } of tellings) {
    if (type === 'push') {
      alarm = joinEvent(alarm, { at: at(minute), alarm: told }, { scans });
    } else {
      alarm = joinReading(alarm, told, { readAt: at(minute), scans });
      scans.push({ startedAt: at(minute), finishedAt: at(minute) });
    }
  }
  return alarm!;
}

const changes = (alarm: Alarm) =>
  recordOf('s', alarm, 'm').changes.map(one => [
    new Date(one.at).getUTCMinutes(),
    one.state,
  ]);

const states = fc.constantFrom<AlarmState>('ok', 'firing', 'insufficient-data');

const tellings = fc.uniqueArray(
  fc.oneof(
    fc.record({
      type: fc.constant('push' as const),
      minute: fc.integer({ min: 0, max: 30 }),
      alarm: states.map(state => reading(state)),
    }),
    fc.record({
      type: fc.constant('scan' as const),
      minute: fc.integer({ min: 0, max: 30 }),
      alarm: fc
        .record({
          state: states,
          since: fc.option(fc.integer({ min: 0, max: 30 }), {
            nil: undefined,
          }),
        })
        .map(({ state, since }) =>
          reading(state, since === undefined ? {} : { since: at(since) }),
        ),
    }),
  ),
  { selector: ({ minute }) => minute, minLength: 1, maxLength: 12 },
);

/** Scans come one after another; what is pushed comes whenever it does. */
const orders = tellings.chain(all =>
  fc.record({
    inTime: fc.constant([...all].sort((a, b) => a.minute - b.minute)),
    order: fc.shuffledSubarray([...all], { minLength: all.length }),
  }),
);

function withScansInTime(order: readonly Telling[]): Telling[] {
  const scans = order
    .filter(({ type }) => type === 'scan')
    .sort((a, b) => a.minute - b.minute);
  return order.map(one => (one.type === 'scan' ? scans.shift()! : one));
}

describe('Joining alarms', () => {
  it('gives the same history and state in whatever order pushes and scans come in', () => {
    fc.assert(
      fc.property(orders, ({ inTime, order }) => {
        const came = joined(withScansInTime(order));
        const expected = joined(inTime);
        expect(changes(came)).toEqual(changes(expected));
        expect(recordOf('s', came, 'm')).toMatchObject({
          state: recordOf('s', expected, 'm').state,
          since: recordOf('s', expected, 'm').since,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('absorbs repeats', () => {
    fc.assert(
      fc.property(tellings, fc.nat(), (all, index) => {
        const pushes = all.filter(({ type }) => type === 'push');
        fc.pre(pushes.length > 0);
        const again = pushes[index % pushes.length];
        const came = withScansInTime(all);
        expect(changes(joined([...came, again]))).toEqual(
          changes(joined(came)),
        );
      }),
    );
  });

  it('lets a push that is older than what is known enter the history only', () => {
    const alarm = joined([
      { type: 'scan', minute: 0, alarm: reading('ok') },
      { type: 'scan', minute: 10, alarm: reading('ok') },
      { type: 'scan', minute: 20, alarm: reading('ok', { runbook: 'new' }) },
      { type: 'push', minute: 5, alarm: reading('firing', { runbook: 'old' }) },
    ]);
    expect(alarm.fields.runbook).toBe('new');
    expect(changes(alarm)).toEqual([
      [0, 'ok'],
      [5, 'firing'],
      // Nobody told that it was over: the next scan saw it.
      [10, 'ok'],
    ]);
  });

  it('is not undone by a page that was read before the push', () => {
    const alarm = joined([
      { type: 'scan', minute: 0, alarm: reading('ok') },
      {
        type: 'push',
        minute: 6,
        alarm: reading('firing', { routedTo: ['payments'] }),
      },
      { type: 'scan', minute: 5, alarm: reading('ok', { routedTo: [] }) },
    ]);
    expect(recordOf('s', alarm, 'm')).toMatchObject({
      state: 'firing',
      since: at(6),
      routedTo: ['payments'],
    });
    expect(alarm.unroutedSince).toBeUndefined();
  });

  it('keeps what a push leaves out, and nothing that a scan leaves out', () => {
    const pushed = joined([
      { type: 'scan', minute: 0, alarm: reading('ok', { runbook: 'r' }) },
      { type: 'push', minute: 5, alarm: reading('firing') },
    ]);
    expect(pushed.fields.runbook).toBe('r');
    const scanned = joined([
      { type: 'push', minute: 5, alarm: reading('firing', { runbook: 'r' }) },
      { type: 'scan', minute: 6, alarm: reading('firing') },
    ]);
    expect(scanned.fields.runbook).toBeUndefined();
    expect(scanned.withoutRunbookSince).toBe(at(6));
  });

  it('notes since when anything is missing that helps whoever hears of it', () => {
    const whole = { runbook: 'r', dashboard: 'd', logs: 'l' };
    const scanned = (minute: number, more: Partial<AlarmReading>) => ({
      type: 'scan' as const,
      minute,
      alarm: reading('ok', more),
    });
    const { runbook: _, ...others } = whole;
    const lost = [scanned(0, whole), scanned(5, others), scanned(9, {})];
    expect(recordOf('s', joined(lost), 'm').withoutCauseSince).toBe(at(5));
    const mended = joined([...lost, scanned(12, whole)]);
    expect(mended.withoutCauseSince).toBeUndefined();
  });

  it('does not believe that a state lasts since before a scan saw another one', () => {
    const alarm = joined([
      { type: 'scan', minute: 10, alarm: reading('ok') },
      { type: 'scan', minute: 20, alarm: reading('firing', { since: at(5) }) },
      { type: 'scan', minute: 30, alarm: reading('ok') },
      { type: 'scan', minute: 40, alarm: reading('firing', { since: at(35) }) },
    ]);
    expect(changes(alarm)).toEqual([
      [10, 'ok'],
      [20, 'firing'],
      [30, 'ok'],
      [35, 'firing'],
    ]);
  });
});

describe('An alarm that somebody asked to be quiet', () => {
  const quiet = (silenced: AlarmReading['silenced'] = {}) =>
    reading('ok', { silenced });
  const silencedOf = (...all: Telling[]) =>
    recordOf('s', joined(all), 'm').silenced;

  it('is so since that was first seen, unless its source knows better', () => {
    expect(
      silencedOf(
        { type: 'scan', minute: 0, alarm: reading('ok') },
        { type: 'scan', minute: 1, alarm: quiet() },
        { type: 'scan', minute: 2, alarm: quiet() },
      ),
    ).toEqual({ since: at(1) });
    expect(
      silencedOf(
        { type: 'scan', minute: 1, alarm: quiet() },
        { type: 'scan', minute: 2, alarm: quiet({ since: at(0) }) },
      ),
    ).toEqual({ since: at(0) });
  });

  it('is so anew after it was not', () => {
    expect(
      silencedOf(
        { type: 'scan', minute: 1, alarm: quiet() },
        { type: 'scan', minute: 2, alarm: reading('ok') },
        { type: 'scan', minute: 3, alarm: quiet() },
      ),
    ).toEqual({ since: at(3) });
  });
});

describe('An alarm that is switched off', () => {
  const off = reading('disabled', { since: at(2) });

  it('is off for as long as its source says, whatever is pushed of it', () => {
    const alarm = joined([
      { type: 'scan', minute: 0, alarm: reading('ok') },
      { type: 'scan', minute: 3, alarm: off },
      { type: 'push', minute: 5, alarm: reading('firing') },
      { type: 'push', minute: 7, alarm: reading('ok') },
      { type: 'scan', minute: 10, alarm: off },
    ]);
    expect(changes(alarm)).toEqual([
      [0, 'ok'],
      [2, 'disabled'],
    ]);
  });

  it('fires again once it is on', () => {
    const alarm = joined([
      { type: 'scan', minute: 3, alarm: off },
      { type: 'scan', minute: 10, alarm: reading('ok', { since: at(6) }) },
      { type: 'push', minute: 12, alarm: reading('firing') },
      { type: 'scan', minute: 13, alarm: reading('firing', { since: at(12) }) },
    ]);
    expect(changes(alarm).at(-1)).toEqual([12, 'firing']);
  });
});

describe('An alarm that a whole scan did not find', () => {
  const found = joined([{ type: 'scan', minute: 0, alarm: reading('firing') }]);

  it('is gone, until it is found again', () => {
    const gone = joinAbsence(found, { at: at(10), isOver: false });
    expect(gone.goneAt).toBe(at(10));
    const later = joinAbsence(gone, { at: at(20), isOver: false });
    expect(later.goneAt).toBe(at(10));
    const back = joinReading(later, reading('ok'), {
      readAt: at(30),
      scans: [{ startedAt: at(20), finishedAt: at(20) }],
    });
    expect(back.goneAt).toBeUndefined();
  });

  it('is over when it is a case of a rule that is still there', () => {
    const over = joinAbsence(found, { at: at(10), isOver: true });
    expect(over.goneAt).toBeUndefined();
    expect(changes(over)).toEqual([
      [0, 'firing'],
      [10, 'ok'],
    ]);
  });

  it('stays when it was heard of since the scan began', () => {
    const heard = joinEvent(
      found,
      { at: at(11), alarm: reading('firing') },
      { scans: [] },
    );
    expect(joinAbsence(heard, { at: at(10), isOver: false })).toBe(heard);
  });

  it('is there again when it is heard of after it went, and not by what is older', () => {
    const gone = joinAbsence(found, { at: at(10), isOver: false });
    const heard = (minute: number) =>
      joinEvent(
        gone,
        { at: at(minute), alarm: reading('firing') },
        { scans: [] },
      );
    expect(heard(9).goneAt).toBe(at(10));
    expect(heard(11).goneAt).toBeUndefined();
  });
});
