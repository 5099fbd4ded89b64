const MOST = 1.5;

/** How much longer a page of a list takes in the largest catalog than in the smallest. */
export function compareSizes(results) {
  const databases = [...new Set(results.map(({ database }) => database))];
  return databases.flatMap(database => {
    const sizes = results
      .filter(result => result.database === database)
      .sort((a, b) => a.entities - b.entities);
    return compare(database, sizes[0], sizes[sizes.length - 1]);
  });
}

function compare(database, smallest, largest) {
  if (smallest === largest) return [];
  return smallest.figures
    .filter(({ compareBy }) => compareBy !== undefined)
    .flatMap(({ name, compareBy }) => {
      const other = largest.figures.find(figure => figure.name === name);
      if (!other) return [];
      const ratio = other.compareBy / compareBy;
      return {
        name: `${database}: ${name}, ${largest.entities} ÷ ${smallest.entities}`,
        text: ratio.toFixed(2),
        target: `≤ ${MOST}`,
        met: ratio <= MOST,
      };
    });
}
