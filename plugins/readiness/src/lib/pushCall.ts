/** Stands for the instant until the shell puts its own in: the call is for a pipeline, not for this moment. */
export const AT = 'AT';

/** A call for a shell that pushes a message to the backend. */
export function pushCall(url: string, message: object): string {
  const body = JSON.stringify(message).replace(
    `"${AT}"`,
    `"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'"`,
  );
  return [
    `curl -X POST '${url}' \\`,
    `  -H "Authorization: Bearer $READINESS_TOKEN" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
  ].join('\n');
}
