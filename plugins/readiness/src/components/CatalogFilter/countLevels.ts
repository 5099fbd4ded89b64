import { CatalogApi, EntityFilter } from '@backstage/plugin-catalog-react';
import { Count } from 'backstage-plugin-readiness-common';
