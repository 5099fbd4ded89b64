/** A label as it stands where every version understands it. */
export function quotedName(label: string): string {
  return /^[a-zA-Z_]\w*$/.test(label) ? label : JSON.stringify(label);
}
