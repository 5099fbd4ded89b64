import { traitsInWords } from '../../lib/traits';
import { ReportView } from '../../lib/types';
import { Panel } from '../Panel';
import { FactTable } from './FactTable';

/** What is asked depends on these, and each says where it was read. */
export const TraitsPanel = ({ traits }: { traits: ReportView['traits'] }) => (
  <Panel title="Traits">
    <FactTable
      entries={traitsInWords(traits).map(({ name, value, declaredBy }) => ({
        key: name,
        term: name,
        value,
        note: declaredBy,
      }))}
    />
  </Panel>
);
