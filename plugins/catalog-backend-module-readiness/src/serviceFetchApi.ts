import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { FetchApi } from 'backstage-plugin-readiness-common';

const PLUGIN_URL = /^plugin:\/\/([^/]+)(.*)$/;

/** In milliseconds. An answer that never comes must not keep from asking again. */
const LONGEST_WAIT = 60_000;

/** `fetch` for `plugin://` URLs, as this plugin itself. */
export function serviceFetchApi(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}): FetchApi {
  return {
    async fetch(input, init) {
      const [, pluginId, path] = PLUGIN_URL.exec(String(input)) ?? [];
      if (!pluginId) throw new Error(`'${input}' is not a plugin:// URL`);
      const base = await services.discovery.getBaseUrl(pluginId);
      const { token } = await services.auth.getPluginRequestToken({
        onBehalfOf: await services.auth.getOwnServiceCredentials(),
        targetPluginId: pluginId,
      });
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      const signal = AbortSignal.timeout(LONGEST_WAIT);
      return fetch(base + path, { signal, ...init, headers });
    },
  };
}
