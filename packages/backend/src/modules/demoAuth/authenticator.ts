import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  SignInResolver,
} from '@backstage/plugin-auth-node';
import { profileOf } from './people';

/** A header rather than a query parameter: no link on a web page can send one. */
export const PERSON_HEADER = 'x-demo-person';

type Choice = { userRef: string };

export const demoAuthenticator = createProxyAuthenticator({
  initialize: () => undefined,
  async authenticate({ req }): Promise<{ result: Choice }> {
    return { result: { userRef: readUserRef(req.header(PERSON_HEADER)) } };
  },
  async defaultProfileTransform({ userRef }, context) {
    const { entity } = await context.findCatalogUser({ entityRef: userRef });
    return { profile: profileOf(entity) };
  },
});

/** The catalog decides whether this person exists and which groups they are in. */
export const signInAsPerson: SignInResolver<Choice> = (
  { result: { userRef } },
  context,
) => context.signInWithCatalogUser({ entityRef: userRef });

function readUserRef(header: string | undefined): string {
  if (!header) {
    throw new InputError(`The ${PERSON_HEADER} header names nobody`);
  }
  const ref = parseEntityRef(header);
  if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
    throw new InputError(
      `The ${PERSON_HEADER} header must name a user, not ${header}`,
    );
  }
  return stringifyEntityRef(ref);
}
