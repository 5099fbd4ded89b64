import { makeStyles } from '@material-ui/core/styles';
import { SourceState } from 'backstage-plugin-readiness-common';
import { useNow } from '../../hooks/useNow';
import { useWords } from '../../hooks/useWords';
import { connectedInWords } from '../../lib/signals';
import { failing, sourceName } from '../../lib/sources';
import { ReportView } from '../../lib/types';
import { HealthLink } from '../HealthLink';
import { Panel } from '../Panel';
import { FactTable } from '../FactTable';
import { SourceValue } from './SourceValue';

const useStyles = makeStyles(theme => ({
  more: { padding: theme.spacing(0, 2.5, 1.5), fontSize: '0.8125rem' },
}));

interface SourcesPanelProps {
  sources: readonly SourceState[];
  signals: ReportView['signals'];
}

/** Who answered for this entity, when, and who does not answer just now. */
export const SourcesPanel = ({ sources, signals }: SourcesPanelProps) => {
  const classes = useStyles();
  const now = useNow();
  const { t, shortTime } = useWords();
  return (
    <Panel title={t('source.list')} aside={connectedInWords(t, signals)}>
      <FactTable
        entries={sources.map(source => ({
          key: source.collector,
          term: sourceName(source, sources),
          value: <SourceValue source={source} />,
          note:
            source.failure &&
            t('source.since', {
              time: shortTime(source.failure.since, now),
              message: source.failure.message,
            }),
        }))}
      />
      {failing(sources).length > 0 && (
        <div className={classes.more}>
          <HealthLink />
        </div>
      )}
    </Panel>
  );
};
