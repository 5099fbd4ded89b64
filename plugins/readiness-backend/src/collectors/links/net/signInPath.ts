/** Steps of a path at which people sign in, letters only. */
const SIGN_IN_STEPS = new Set([
  'login',
  'logon',
  'signin',
  'signon',
  'sso',
  'saml',
  'saml2',
  'oauth',
  'oauth2',
  'oidc',
  'openid',
  'auth',
  'authorize',
  'authenticate',
  'authentication',
  'session',
  'sessions',
  'cas',
]);

/** Whether a redirect to this path means "sign in first". */
export function isSignInPath(pathname: string): boolean {
  return pathname
    .toLocaleLowerCase('en-US')
    .split('/')
    .some(step => SIGN_IN_STEPS.has(step.replace(/\.\w+$|[^a-z0-9]/g, '')));
}
