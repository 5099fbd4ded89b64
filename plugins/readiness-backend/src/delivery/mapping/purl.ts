import { PackageURL } from 'packageurl-js';

/** What a package URL calls a thing, most telling first. Nothing when it is none. */
export function namesInPurl(purl: string): string[] {
  let parsed: PackageURL;
  try {
    parsed = PackageURL.fromString(purl);
  } catch {
    return [];
  }
  const { name, namespace, qualifiers } = parsed;
  const image = qualifiers?.repository_url;
  const whole = namespace ? `${namespace}/${name}` : name;
  return [...new Set([image, whole, name])].flatMap(
    text => text?.toLocaleLowerCase('en-US') ?? [],
  );
}
