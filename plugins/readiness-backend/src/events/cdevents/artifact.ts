import { PackageURL } from 'packageurl-js';

/** A commit, whole or cut short. */
const COMMIT = /^[0-9a-f]{7,40}$/i;

/** What the package URL of an artifact says of what was deployed; nothing when it is none. */
export function readArtifact(artifact: string | undefined): {
  version?: string;
  commit?: string;
} {
  if (!artifact) return {};
  try {
    const { version, qualifiers } = PackageURL.fromString(artifact);
    // Of an image the digest is the version; the tag is what people call it.
    const called = qualifiers?.tag ?? version;
    const commit = [qualifiers?.vcs_url?.split('@').at(-1), called].find(
      text => text && COMMIT.test(text),
    );
    return { ...(called && { version: called }), ...(commit && { commit }) };
  } catch {
    return {};
  }
}
