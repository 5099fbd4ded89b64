import { decodeCursor, encodeCursor } from './cursor';

describe('cursors', () => {
  it('come back as they went', () => {
    expect(decodeCursor(encodeCursor(42))).toBe(42);
  });

  it.each(['', 'nonsense', 'e30', btoa('null'), btoa('{"before":"1"}')])(
    'are refused when they are not ours: %p',
    cursor => {
      expect(() => decodeCursor(cursor)).toThrow(/not one that this API gave/);
    },
  );
});
