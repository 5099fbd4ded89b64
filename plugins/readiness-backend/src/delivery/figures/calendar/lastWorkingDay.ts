import { Weekday } from '../Weekday';

/**
 * The last working day before the longest rest of the week: Friday of Monday to Friday, Thursday of Sunday to
 * Thursday. Whoever works every day has none, whoever rests equally long twice has the later one.
 */
export function lastWorkingDay(
  workingWeek: readonly Weekday[],
): Weekday | undefined {
  const days = [...new Set(workingWeek)].sort((a, b) => a - b);
  let last: Weekday | undefined;
  let longest = 0;
  days.forEach((day, index) => {
    const next = index + 1 < days.length ? days[index + 1] : days[0] + 7;
    const rest = next - day - 1;
    if (rest > 0 && rest >= longest) [last, longest] = [day, rest];
  });
  return last;
}
