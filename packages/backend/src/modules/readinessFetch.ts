import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';

export interface PushServices {
  auth: AuthService;
  discovery: DiscoveryService;
}

/** As the frontend's: addresses begin with `plugin://readiness`. With the token of the plugin that calls. */
export function readinessFetch({ auth, discovery }: PushServices): {
  fetch: typeof fetch;
} {
  return {
    fetch: async (input, init) => {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'readiness',
      });
      const baseUrl = await discovery.getBaseUrl('readiness');
      const url = String(input).replace('plugin://readiness', baseUrl);
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      return fetch(url, { ...init, headers });
    },
  };
}
