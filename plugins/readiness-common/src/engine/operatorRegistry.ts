import * as operators from './operators';
import { Operator } from './operators/operator';

/**
 * All operators of conditions, by id.
 *
 * @public
 */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.values(operators).map(operator => [operator.id, operator]),
);
