import {
  DefinitionError,
  DefinitionSet,
  Instant,
} from 'backstage-plugin-readiness-common';

/** A place that definitions come from, as it was read just now. */
export interface ReadLayer {
  /** `built-in`, `module:payments`, `file:./standard.yaml`, `configuration` */
  id: string;
  /** As it is shown: `Built in`, `File ./standard.yaml`. */
  title: string;
  /** Where its `checks` and `scorecards` stand in it, for paths: `readiness` in the configuration. */
  root?: string;
  /** `{ facts?, checks?, scorecards? }` as they are written; missing when it could not be read. */
  content?: unknown;
  /** Last time that it could be read. */
  readAt?: Instant;
  /** Why it could not be read, and what else is wrong with it beside its definitions. */
  problems: DefinitionError[];
  /** What is wrong with it as soon as these are in force. */
  problemsWith?(definitions: DefinitionSet): DefinitionError[];
}
