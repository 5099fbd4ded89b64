import { component } from '../../__testUtils__/entities';
import { recognised } from '../__testUtils__/recognised';
import { description, descriptionIsName } from './description';

const described = (name: string, text?: string, title?: string) =>
  component(name, {
    ...(text !== undefined && { description: text }),
    ...(title && { title }),
  });

describe('description', () => {
  it('is what was written, and no answer when nothing was', () => {
    const text = 'Keeps the books';
    expect(recognised(description, described('a', text))).toEqual({
      value: text,
    });
    expect(recognised(description, described('a', '  '))).toBeUndefined();
    expect(recognised(description, described('a'))).toBeUndefined();
  });

  it('is cut where it is too long to be quoted', () => {
    const found = recognised(description, described('a', 'word '.repeat(500)));
    expect(String(found?.value).length).toBeLessThan(310);
  });
});

describe('descriptionIsName', () => {
  it.each([
    ['invoices-bucket', 'invoices-bucket', true],
    ['invoices-bucket', 'Invoices bucket', true],
    ['TaxEngine', 'tax engine', true],
    ['taxengine', 'Tax Engine.', true],
    ['payments', 'The payments service', true],
    ['payments', 'Payments API', true],
    ['payments', 'TODO', true],
    ['payments', 'Takes card payments', false],
    ['ledger', 'Keeps the books', false],
  ])('of %p says that %p only repeats it: %p', (name, text, value) => {
    expect(recognised(descriptionIsName, described(name, text))).toEqual({
      value,
    });
  });

  it('looks at the title too', () => {
    const entity = described('pg', 'Payment gateway', 'Payment gateway');
    expect(recognised(descriptionIsName, entity)).toEqual({ value: true });
  });

  it('says nothing where nothing is described', () => {
    expect(recognised(descriptionIsName, described('pg'))).toBeUndefined();
  });
});
