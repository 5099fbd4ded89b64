// The one place that imports from the catalog's alpha entry point: when it moves, this moves.
export {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
