/**
 * The plugin on the stock entity page, without a backend: `yarn start` in this folder. The entities
 * are the stories of the fixtures; one more is still pending, one has no scorecard, one fails.
 */
import '@backstage/cli/asset-types';
// Here, the plugin brings an app along.
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend
import '@backstage/ui/css/styles.css';
import { createApp } from '@backstage/frontend-defaults';
import ReactDOM from 'react-dom/client';
import { devModules } from './modules';

const app = createApp({ features: devModules });

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
