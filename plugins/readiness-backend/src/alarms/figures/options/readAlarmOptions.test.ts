import { optionsWith } from '../__testUtils__/alarms';

describe('readiness.alarms', () => {
  it('is sensible when nothing is said', () => {
    const { isCritical, isInformational, isDeadMan, settle } = optionsWith();
    expect(['critical', 'PAGE', 'P1', 'sev2'].every(isCritical)).toBe(true);
    expect(['warning', 'info', 'P3'].some(isCritical)).toBe(false);
    expect(['info', 'None'].every(isInformational)).toBe(true);
    expect(['warning', 'critical'].some(isInformational)).toBe(false);
    expect(['Watchdog', 'DeadMansSwitch'].every(isDeadMan)).toBe(true);
    expect(isDeadMan('HeartbeatMissing')).toBe(false);
    expect(settle).toBe(3_600_000);
  });

  it('can say all of it otherwise', () => {
    const { isCritical, isInformational, isDeadMan, settle } = optionsWith({
      severities: { critical: ['loud*'], informational: ['quiet'] },
      deadMan: ['Pulse*'],
      settle: { seconds: 5 },
    });
    expect([isCritical('Louder'), isCritical('critical')]).toEqual([
      true,
      false,
    ]);
    expect(isInformational('quiet')).toBe(true);
    expect([isDeadMan('PulseEu'), isDeadMan('Watchdog')]).toEqual([
      true,
      false,
    ]);
    expect(settle).toBe(5_000);
  });

  it('gives other answers under another fingerprint', () => {
    expect(optionsWith({ settle: 'PT5M' }).fingerprint).not.toBe(
      optionsWith().fingerprint,
    );
  });

  it.each([
    [
      { severities: { critical: ['high', 'Info'], informational: ['info'] } },
      /names 'Info' as critical and as informational/,
    ],
    [{ signals: { speed: ['x'] } }, /readiness\.alarms\.signals\.speed is no/],
    [{ settle: 'soon' }, /readiness\.alarms\.settle must be a length of time/],
  ])('refuses %j', (options, expected) => {
    expect(() => optionsWith(options)).toThrow(expected);
  });
});
