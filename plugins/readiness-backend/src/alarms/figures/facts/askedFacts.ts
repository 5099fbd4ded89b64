import { present } from 'backstage-plugin-readiness-node';
import { AlarmSourceRecord, EntityAlarms } from '../../records';
import { AlarmFactsOf } from './AlarmFactsOf';

/** Which servers and accounts were asked, and by what the alarms of the entity are found there. */
export function askedFacts({
  alarms,
  sources,
}: Pick<EntityAlarms, 'alarms' | 'sources'>): AlarmFactsOf<'asked'> {
  const asked = sources.map(({ id, title, selectors }: AlarmSourceRecord) => {
    const found = alarms
      .filter(({ source, goneAt }) => source === id && !goneAt)
      .map(({ matchedBy }) => matchedBy);
    const ways = [...new Set([...selectors, ...found])].sort();
    return ways.length > 0 ? `${title} (${ways.join('; ')})` : title;
  });
  return { 'alarms/asked': present(asked.sort()) };
}
