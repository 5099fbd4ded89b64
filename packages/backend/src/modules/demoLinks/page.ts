import { Runbook } from './runbooks';

/** A page as a simple wiki would show it. */
export function page({ title, sections }: Runbook): string {
  const body = Object.entries(sections)
    .map(([heading, text]) => `<h2>${heading}</h2>\n<p>${text}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<nav><a href="/">Quillbrook runbooks</a></nav>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>Quillbrook does not exist; these pages are part of a demo.</footer>
</body>
</html>
`;
}
