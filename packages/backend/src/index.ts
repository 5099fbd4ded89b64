import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('./modules/demoAuth'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('backstage-plugin-readiness-backend'));
backend.add(import('backstage-plugin-readiness-backend-module-pagerduty'));
backend.add(import('backstage-plugin-readiness-backend-module-prometheus'));
backend.add(import('./modules/demoLinks'));
backend.add(import('./modules/demoFacts'));
backend.add(import('./modules/demoDeliveries'));
backend.add(import('./modules/demoAlarms'));
backend.add(import('./modules/demoPager'));
backend.add(import('backstage-plugin-catalog-backend-module-readiness'));

backend.start();
