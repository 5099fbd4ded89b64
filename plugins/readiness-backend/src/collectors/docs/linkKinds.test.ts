import { EntityLink } from '@backstage/catalog-model';
import { linkKindOf } from './linkKinds';

const link = (title?: string, type?: string): EntityLink => ({
  url: 'https://example.com/it',
  ...(title && { title }),
  ...(type && { type }),
});

describe('linkKindOf', () => {
  it.each([
    [undefined, 'runbook', 'runbook'],
    [undefined, 'Run-Book', 'runbook'],
    ['Ledger runbook', undefined, 'runbook'],
    ['Runbook: dashboards are empty', undefined, 'runbook'],
    ['Run book', undefined, 'runbook'],
    ['Playbook for failed payouts', undefined, 'runbook'],
    [undefined, 'dashboard', 'dashboard'],
    ['Grafana', undefined, 'dashboard'],
    ['Service dashboards', undefined, 'dashboard'],
    ['Architecture', undefined, 'architecture'],
    ['Context diagram', undefined, 'architecture'],
    [undefined, 'adr', 'architecture'],
    ['Documentation', undefined, 'docs'],
    ['Checkout handbook', undefined, 'docs'],
    ['API docs', 'docs', 'docs'],
    ['Source code', undefined, 'source'],
    ['Repository', undefined, 'source'],
    [undefined, 'repo', 'source'],
    // The type decides, whatever the title says.
    ['Dashboard of runbooks', 'dashboard', 'dashboard'],
    ['How we run the dashboard', 'runbook', 'runbook'],
    // A type that says nothing leaves it to the title.
    ['Ledger runbook', 'website', 'runbook'],
    // Words inside words are no signs.
    ['Docker registry', undefined, undefined],
    ['Reporting', undefined, undefined],
    ['Status page', undefined, undefined],
    [undefined, undefined, undefined],
  ])('takes title %p and type %p for %p', (title, type, kind) => {
    expect(linkKindOf(link(title, type))).toBe(kind);
  });
});
