import { readPlainAlarms } from './readPlainAlarms';

const alarm = {
  id: 'payments-errors',
  at: '2026-11-20T09:40:00Z',
  state: 'ok',
} as const;

describe('a list of alarms with what its source says of itself', () => {
  it('is of that source, unless an alarm says another', () => {
    const historySince = '2026-10-01T00:00:00.000Z';
    const messages = readPlainAlarms(
      {
        source: 'monitor',
        title: 'Monitor',
        historySince,
        alarms: [alarm, { ...alarm, source: 'other' }],
      },
      'ci',
    );
    expect(messages).toMatchObject([
      {
        source: 'monitor',
        title: 'Monitor',
        events: [{ at: expect.any(String) }],
      },
      { source: 'other', title: 'other' },
      { source: 'monitor', title: 'Monitor', historySince, events: [] },
    ]);
  });

  it('is of the caller where it does not say', () => {
    expect(readPlainAlarms({ alarms: [] }, 'ci')).toEqual([
      { source: 'ci', title: 'ci', events: [] },
    ]);
  });

  it.each([
    [{ alarms: {} }, 'alarms', 'must be a list of alarms'],
    [{ alarms: [], since: 1 }, 'since', 'is not a field'],
    [
      { alarms: [], historySince: 'long ago' },
      'historySince',
      'must be an instant',
    ],
    [
      { alarms: [alarm, { ...alarm, state: 'red' }] },
      'alarms.1.state',
      'must be one of',
    ],
  ])('is refused with its path: %j', (body, path, message) => {
    const entries = readPlainAlarms(body, 'ci').flatMap(one => one.events);
    expect(entries).toContainEqual({
      path,
      message: expect.stringContaining(message),
    });
  });
});
