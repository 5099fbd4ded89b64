// The one place that imports from the catalog's alpha entry point: when it moves, this moves.
export {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
