import { EntityRef } from 'backstage-plugin-readiness-common';

const REFERENCE = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;

type Refuse = (problem: string) => never;

/**
 * Leads texts that fit an expression as a whole to an entity.
 *
 * @param entity - `$1` is what the first group of the expression found
 */
export function createRefTemplate(
  pattern: string,
  entity: string,
  refuse: Refuse,
): (text: string) => EntityRef | undefined {
  const expression = readExpression(pattern, refuse);
  checkEntity(entity, pattern, refuse);
  return text => {
    const match = expression.exec(text);
    return match ? filledIn(entity, match) : undefined;
  };
}

/** @throws what `refuse` throws, when it is none */
export function readExpression(pattern: string, refuse: Refuse): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'i');
  } catch {
    return refuse(`'${pattern}' is not a regular expression`);
  }
}

function checkEntity(entity: string, pattern: string, refuse: Refuse) {
  // An alternative that matches nothing tells how many groups there are.
  const groups = (new RegExp(`${pattern}|`).exec('') ?? []).length - 1;
  const used = [...entity.matchAll(/\$(\d)/g)].map(([, digit]) =>
    Number(digit),
  );
  const missing = used.find(number => number < 1 || number > groups);
  if (missing !== undefined) {
    refuse(`entity uses $${missing}, but the expression has ${groups} groups`);
  }
  if (!REFERENCE.test(entity.replace(/\$\d/g, 'x'))) {
    refuse(`entity '${entity}' is no entity reference`);
  }
}

function filledIn(entity: string, match: RegExpExecArray): EntityRef {
  const text = entity.replace(
    /\$(\d)/g,
    (_, digit) => match[Number(digit)] ?? '',
  );
  const lower = text.toLocaleLowerCase('en-US');
  const [, kind = 'component', namespace = 'default', name] =
    REFERENCE.exec(lower) ?? [];
  return `${kind}:${namespace}/${name}`;
}
