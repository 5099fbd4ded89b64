import { Notice } from 'backstage-plugin-readiness-node';
import { describeStores } from './__testUtils__/describeStores';
import { at, completeRun, failedRun, HOUR } from './__testUtils__/samples';

const refused = (
  subject: string,
  message = 'is a private address',
): Notice => ({
  code: 'host-refused',
  subject,
  message,
  setting: { key: 'readiness.links.allow', value: subject },
});

const saying = (...notices: Notice[]) => ({ ...HOUR, notices });

describeStores('Notices', use => {
  it('stand from when they were first said until a complete run does not say them', async () => {
    const { stores, reopen } = use();
    const { collectorRuns } = stores;
    const [wiki, intranet] = [refused('wiki'), refused('intranet')];
    await collectorRuns.record(
      completeRun('links', '09:00'),
      saying(wiki, wiki),
    );
    await collectorRuns.record(
      completeRun('links', '10:00'),
      saying(intranet, wiki),
    );
    expect(await reopen().collectorRuns.listNotices()).toEqual([
      { collector: 'links', since: at('10:00'), ...intranet },
      { collector: 'links', since: at('09:00'), ...wiki },
    ]);
    await collectorRuns.record(completeRun('links', '11:00'), saying(intranet));
    expect(await collectorRuns.listNotices()).toEqual([
      { collector: 'links', since: at('10:00'), ...intranet },
    ]);
    await collectorRuns.record(completeRun('links', '12:00'), HOUR);
    expect(await collectorRuns.listNotices()).toEqual([]);
  });

  it('are only added to by a failed run, and by asking about one entity', async () => {
    const { collectorRuns } = use().stores;
    const [wiki, intranet] = [refused('wiki'), refused('intranet')];
    await collectorRuns.addNotices('links', [wiki], at('08:00'));
    await collectorRuns.record(failedRun('links', '09:00'), saying());
    await collectorRuns.addNotices('links', [], at('09:10'));
    await collectorRuns.addNotices('links', [intranet, wiki], at('09:30'));
    expect(
      (await collectorRuns.listNotices()).map(({ subject, since }) => [
        subject,
        since,
      ]),
    ).toEqual([
      ['intranet', at('09:30')],
      ['wiki', at('08:00')],
    ]);
  });

  it('tell the newest words, and are not mixed up between collectors', async () => {
    const { collectorRuns } = use().stores;
    await collectorRuns.record(
      completeRun('links', '09:00'),
      saying(refused('wiki')),
    );
    await collectorRuns.record(
      completeRun('links', '10:00'),
      saying(refused('wiki', 'still is')),
    );
    await collectorRuns.record(completeRun('alarms', '10:00'), saying());
    expect(await collectorRuns.listNotices()).toMatchObject([
      { message: 'still is', since: at('09:00') },
    ]);
  });

  it('leave the numbers of a run alone, and of the last complete one', async () => {
    const { collectorRuns } = use().stores;
    const run = completeRun('links', '09:00', { answered: 1 });
    await collectorRuns.record(run, saying(refused('wiki')));
    await collectorRuns.record(failedRun('links', '10:00'), HOUR);
    expect(await collectorRuns.getLastComplete('links')).toEqual(run);
    expect(await collectorRuns.getLastComplete('alarms')).toBeUndefined();
  });
});
