import { useWords } from '../../hooks/useWords';
import { traitsInWords } from '../../lib/traits';
import { ReportView } from '../../lib/types';
import { Panel } from '../Panel';
import { FactTable } from '../FactTable';

/** What is asked depends on these, and each says where it was read. */
export const TraitsPanel = ({ traits }: { traits: ReportView['traits'] }) => {
  const { t } = useWords();
  return (
    <Panel title={t('trait.list')}>
      <FactTable
        entries={traitsInWords(t, traits).map(
          ({ name, value, declaredBy }) => ({
            key: name,
            term: name,
            value,
            note: declaredBy,
          }),
        )}
      />
    </Panel>
  );
};
