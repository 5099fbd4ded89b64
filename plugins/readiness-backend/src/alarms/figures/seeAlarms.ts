import { AlarmRecord } from '../records';
import { firesOf } from './Fire';
import { foldCases } from './fold/foldCases';
import { AlarmOptions } from './options/AlarmOptions';
import { createRouting } from './Routes';
import { SeenAlarm } from './SeenAlarm';

/** The alarms of an entity, and what follows for each, whatever time it is. */
export function seeAlarms(
  records: readonly AlarmRecord[],
  options: AlarmOptions,
): SeenAlarm[] {
  const folded = foldCases(records);
  const routesOf = createRouting(folded);
  return folded.map(record => {
    const importance = importanceOf(record, options);
    const notJudged = notJudgedBecause(record, importance, options);
    return {
      record,
      ...(notJudged && { notJudged }),
      importance,
      routes: routesOf(record),
      signals: options.signalsOf(record),
      fires: firesOf(record),
    };
  });
}

/** One that nobody rated counts as critical: it is not better for not being rated. */
function importanceOf(
  { severity }: AlarmRecord,
  { isCritical, isInformational }: AlarmOptions,
): SeenAlarm['importance'] {
  if (!severity) return 'critical';
  if (isInformational(severity)) return 'informational';
  return isCritical(severity) ? 'critical' : 'lesser';
}

function notJudgedBecause(
  { purpose, title }: AlarmRecord,
  importance: SeenAlarm['importance'],
  { isDeadMan }: AlarmOptions,
): SeenAlarm['notJudged'] {
  if (purpose) return purpose;
  if (isDeadMan(title)) return 'dead-man';
  return importance === 'informational' ? 'informational' : undefined;
}
