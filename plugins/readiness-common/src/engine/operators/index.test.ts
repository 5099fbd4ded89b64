import { FACT_TYPES } from '../../model';
import { OPERATORS } from '../operatorRegistry';
import * as operators from '.';

describe('operators', () => {
  it('have ids of their own', () => {
    expect(OPERATORS.size).toBe(Object.keys(operators).length);
  });

  it('cover every type of fact', () => {
    for (const type of FACT_TYPES) {
      const fitting = [...OPERATORS.values()].filter(({ takes }) =>
        takes.includes(type),
      );
      expect(fitting).not.toEqual([]);
    }
  });
});
