import { DefinitionError } from 'backstage-plugin-readiness-common';
import { ReadLayer } from '../layers/ReadLayer';

/** A place to read definitions from. */
export interface LayerSource {
  /** `built-in`, `module:payments`, `file:./standard.yaml`, `configuration` */
  id: string;
  /** As it is shown. */
  title: string;
  /** Where its `checks` and `scorecards` stand in it, for paths. */
  root?: string;
  /** What is wrong with it beside its definitions. */
  problems?: readonly DefinitionError[];
  /** The same of what it says about definitions of whichever layer. */
  problemsWith?: ReadLayer['problemsWith'];
  /** `{ facts?, checks?, scorecards? }`; throws when it cannot be read. */
  read(): Promise<unknown>;
}
