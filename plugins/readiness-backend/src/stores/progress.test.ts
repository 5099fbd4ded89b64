import { describeStores } from './__testUtils__/describeStores';
import { at, evaluated, storeEntities } from './__testUtils__/samples';

const query = { definitionHash: 'standard-1', now: at('12:00') };

describeStores('ProgressStore', use => {
  it('counts nothing where there is nothing', async () => {
    expect(await use().stores.progress.read(query)).toEqual({
      entities: 0,
      evaluated: 0,
      due: 0,
      otherStandard: 0,
      swept: 0,
    });
  });

  it('tells what was evaluated from what is due, and why', async () => {
    const { progress, reports, entities } = use().stores;
    const ids = await storeEntities(use().stores, 'a', 'b', 'c', 'd', 'e');
    await entities.markGone(['component:default/e'], at('09:00'));
    const judge = async (id: number, more = {}) => {
      const due = await reports.getDue(id, 'standard-1');
      await reports.keep([evaluated(due!, '10:00', [], more)]);
    };
    await judge(ids[0]);
    await judge(ids[1], { definitionHash: 'standard-0' });
    await judge(ids[2], { dueAt: at('11:00') });
    expect(await progress.read(query)).toEqual({
      entities: 4,
      evaluated: 3,
      due: 3,
      otherStandard: 1,
      swept: 0,
      dueSince: at('11:00'),
    });
    expect(
      await progress.read({ ...query, evaluateAllBefore: at('10:30') }),
    ).toMatchObject({ due: 4, swept: 3 });
    await judge(ids[1]);
    await judge(ids[2]);
    await judge(ids[3]);
    expect(await progress.read(query)).toMatchObject({ evaluated: 4, due: 0 });
    const { reports: again } = use().reopen();
    expect(await again.listDue({ ...query, limit: 9 })).toEqual([]);
  });
});
