/**
 * One-sided exact test: how likely at least so many of the failures fall into the first group if both groups fail
 * alike. Small values speak against that. One when either group is empty or nothing failed.
 *
 * R. A. Fisher, "On the interpretation of χ² from contingency tables, and the calculation of P", Journal of the
 * Royal Statistical Society 85 (1922), pages 87 to 94.
 */
export function fisherGreater(
  first: { failed: number; of: number },
  second: { failed: number; of: number },
): number {
  const all = first.of + second.of;
  const failed = first.failed + second.failed;
  const choose = binomialLogs(all);
  const most = Math.min(first.of, failed);
  let p = 0;
  for (let count = first.failed; count <= most; count++) {
    const ways = choose(first.of, count) + choose(second.of, failed - count);
    p += Math.exp(ways - choose(all, failed));
  }
  return Math.min(1, p);
}

/** Logarithms of binomial coefficients up to n: the numbers themselves outgrow floating point. */
function binomialLogs(n: number): (of: number, take: number) => number {
  const factorials = [0];
  for (let i = 1; i <= n; i++) factorials.push(factorials[i - 1] + Math.log(i));
  return (of, take) =>
    take < 0 || take > of
      ? -Infinity
      : factorials[of] - factorials[take] - factorials[of - take];
}
