/** The tables of a Markdown text, each a list of rows by column name. */
export function tablesOf(markdown: string): Record<string, string>[][] {
  return markdown
    .split(/\n(?!\|)/)
    .map(block => block.split('\n').filter(line => line.startsWith('|')))
    .filter(lines => lines.length > 2)
    .map(([head, , ...body]) => {
      const names = cellsOf(head);
      return body.map(line =>
        Object.fromEntries(
          cellsOf(line).map((cell, index) => [names[index], cell]),
        ),
      );
    });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());
}
