import { Instant } from '../../model';

/** A function that remembers its last argument: all facts of a collector are confirmed at once. */
function rememberLast(parse: (text: string) => number) {
  let last = '';
  let answer = NaN;
  return (text: string) => {
    if (text !== last) [last, answer] = [text, parse(text)];
    return answer;
  };
}

/** Milliseconds since the epoch; NaN for what is no instant. */
export const instantOf: (instant: Instant) => number = rememberLast(Date.parse);

/** The same of a value, looked at once for its type and once to be compared. */
export const instantOfValue: (text: string) => number = rememberLast(
  Date.parse,
);
