/** What was thrown, to be read. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message
    ? error.message
    : `Threw ${String(error)}`;
}
