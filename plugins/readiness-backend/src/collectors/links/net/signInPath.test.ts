import { isSignInPath } from './signInPath';

describe('isSignInPath', () => {
  it.each([
    '/login',
    '/users/sign_in',
    '/Sign-In',
    '/login.aspx',
    '/oauth2/authorize',
    '/accounts/signin/v2',
    '/sso/saml',
  ])('%s', path => {
    expect(isSignInPath(path)).toBe(true);
  });

  it.each(['/', '/runbooks/login-service', '/docs/authors', '/blogin'])(
    'not %s',
    path => {
      expect(isSignInPath(path)).toBe(false);
    },
  );
});
