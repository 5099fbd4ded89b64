import { DefinitionSet } from '../../model';

/** The facts that conditions may ask for, by ref. */
export type FactBook = Readonly<DefinitionSet['facts']>;
