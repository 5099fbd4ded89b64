/** Prints figures in columns: what, how much, what was aimed at, and whether it is met. */
export function printFigures(title, figures) {
  if (figures.length === 0) return;
  const rows = [
    ['', 'figure', 'target', 'met'],
    ...figures.map(({ name, text, target, met }) => [
      name,
      text,
      target ?? '',
      met === undefined ? '' : met ? 'yes' : 'NO',
    ]),
  ];
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  console.log(`\n${title}`);
  for (const row of rows) {
    console.log(
      `  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd(),
    );
  }
}
