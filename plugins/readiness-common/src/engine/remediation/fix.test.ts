import { anEntity } from '../__testUtils__/input';
import { fixFor } from './fix';

const remediation = { text: 'Link a runbook', effort: 15 };
const onDisk = anEntity(
  {},
  {
    annotations: { 'backstage.io/managed-by-location': 'file:/demo/shop.yaml' },
  },
);

describe('fixFor', () => {
  it('says what to do and how long it takes', () => {
    expect(fixFor(remediation, anEntity())).toEqual(remediation);
  });

  it('links where the fix is made', () => {
    const linked = { ...remediation, url: '{owner}' };
    expect(fixFor(linked, onDisk)).toEqual({
      ...remediation,
      url: '/catalog/default/group/payments',
    });
  });

  it('names the file where no link leads to it', () => {
    const linked = { ...remediation, url: '{catalogFile}' };
    expect(fixFor(linked, onDisk)).toEqual({
      ...remediation,
      where: 'shop.yaml',
    });
    expect(fixFor(linked, onDisk, ['/demo'])).toMatchObject({
      where: 'shop.yaml',
    });
    expect(fixFor(linked, onDisk, ['/'])).toMatchObject({ where: 'shop.yaml' });
  });

  it('names nothing where there is nothing to name', () => {
    const linked = { ...remediation, url: '{catalogFile}' };
    expect(fixFor(linked, anEntity())).toEqual(remediation);
  });
});
