import { GroupParent } from '../GroupStore';

/** What is to be written so that the stored edges are these. */
export function planTree(
  stored: readonly GroupParent[],
  edges: readonly GroupParent[],
): { add: GroupParent[]; remove: GroupParent[] } {
  const before = byKey(stored);
  const after = byKey(edges);
  return {
    add: [...after].filter(([key]) => !before.has(key)).map(([, edge]) => edge),
    remove: [...before]
      .filter(([key]) => !after.has(key))
      .map(([, edge]) => edge),
  };
}

function byKey(edges: readonly GroupParent[]): Map<string, GroupParent> {
  // No ref has a line break.
  return new Map(edges.map(edge => [`${edge.group}\n${edge.parent}`, edge]));
}
