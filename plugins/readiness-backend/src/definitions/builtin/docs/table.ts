/** A Markdown table with aligned columns, as Prettier would write it. */
export function table(header: string[], rows: string[][]): string[] {
  const widths = header.map((cell, column) =>
    Math.max(3, ...[cell, ...rows.map(row => row[column])].map(lengthOf)),
  );
  const line = (cells: string[]) =>
    `| ${cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join(' | ')} |`;
  const rule = widths.map(width => '-'.repeat(width));
  return [line(header), line(rule), ...rows.map(line)];
}

function lengthOf(cell: string): number {
  return cell.length;
}
