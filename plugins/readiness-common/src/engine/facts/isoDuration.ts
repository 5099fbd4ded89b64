const ISO_DURATION =
  /^P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** In the order of the groups above; a month counts 30 days and a year 365, as in `Duration`. */
const UNITS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, HOUR, MINUTE, SECOND];

/** Milliseconds of an ISO-8601 duration such as `PT1H30M`; undefined when it is none. */
export function isoDurationMilliseconds(text: string): number | undefined {
  const amounts = ISO_DURATION.exec(text)?.slice(1);
  return amounts?.reduce(
    (sum, amount, index) => sum + Number(amount ?? 0) * UNITS[index],
    0,
  );
}
