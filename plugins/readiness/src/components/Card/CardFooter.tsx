import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport, SourceState } from 'backstage-plugin-readiness-common';
import { useNow } from '../../hooks/useNow';
import { TabLink } from '../../hooks/useTabLink';
import { useWords } from '../../hooks/useWords';
import { connectedInWords } from '../../lib/signals';
import { failing, failureInWords } from '../../lib/sources';

const useStyles = makeStyles(theme => ({
  footer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    minHeight: 48,
    padding: theme.spacing(1.25, 2.5),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: '0.8125rem',
  },
  states: { minWidth: 0, color: theme.palette.text.secondary },
  state: { overflowWrap: 'anywhere' },
  all: { flex: 'none' },
}));

interface CardFooterProps {
  current: CurrentReport;
  sources: readonly SourceState[];
  tabLink?: TabLink;
}

/** What the platform has yet to bring, apart from what the service has; and the way to the rest. */
export const CardFooter = ({ current, sources, tabLink }: CardFooterProps) => {
  const classes = useStyles();
  const now = useNow();
  const words = useWords();
  const { signals } = current.report;
  return (
    <footer className={classes.footer}>
      <div className={classes.states}>
        {failing(sources).map(source => (
          <div key={source.collector} className={classes.state}>
            {failureInWords(words, source, sources, now)}
          </div>
        ))}
        {signals.waiting.length > 0 && (
          <div>{connectedInWords(words.t, signals)}</div>
        )}
      </div>
      {tabLink && (
        <Link to={tabLink()} className={classes.all}>
          {words.t('card.allChecks')}
        </Link>
      )}
    </footer>
  );
};
