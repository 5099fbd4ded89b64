import { SourceState } from 'backstage-plugin-readiness-common';
import { useNow } from '../../hooks/useNow';
import { connectedInWords } from '../../lib/signals';
import { sourceName } from '../../lib/sources';
import { shortTime } from '../../lib/time';
import { ReportView } from '../../lib/types';
import { Panel } from '../Panel';
import { FactTable } from './FactTable';
import { SourceValue } from './SourceValue';

interface SourcesPanelProps {
  sources: readonly SourceState[];
  signals: ReportView['signals'];
}

/** Who answered for this entity, when, and who does not answer just now. */
export const SourcesPanel = ({ sources, signals }: SourcesPanelProps) => {
  const now = useNow();
  return (
    <Panel title="Sources" aside={connectedInWords(signals)}>
      <FactTable
        entries={sources.map(source => ({
          key: source.collector,
          term: sourceName(source, sources),
          value: <SourceValue source={source} />,
          note:
            source.failure &&
            `since ${shortTime(source.failure.since, now)}: ${
              source.failure.message
            }`,
        }))}
      />
    </Panel>
  );
};
