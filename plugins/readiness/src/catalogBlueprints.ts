// The one place that imports from alpha entry points: when these move, this moves.
export {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
export { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
