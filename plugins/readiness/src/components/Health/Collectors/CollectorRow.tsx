import { makeStyles } from '@material-ui/core/styles';
import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useWords } from '../../../hooks/useWords';
import { Time } from '../../Time';
import { TitleToggle } from '../../TitleToggle';
import { Answered } from './Answered';
import { CollectorState } from './CollectorState';
import { LastRun } from './LastRun';
import { RunBars } from './RunBars';
import { RunTable } from './RunTable';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr) 152px 160px',
    gap: theme.spacing(0.5, 2),
    alignItems: 'start',
    padding: theme.spacing(1.5, 2.5),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      padding: theme.spacing(1.5, 2),
    },
  },
  words: {
    minWidth: 0,
    [theme.breakpoints.down('sm')]: { gridColumn: '1/-1' },
  },
  small: {
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  failure: { color: theme.palette.text.primary },
  right: { textAlign: 'right' },
}));

interface CollectorRowProps {
  source: CollectorHealth;
  sources: readonly CollectorHealth[];
}

/** One source; opens to its last runs. */
export const CollectorRow = ({ source, sources }: CollectorRowProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const table = `runs-of-${source.id}`;
  const shared = sources.some(
    other => other !== source && other.title === source.title,
  );
  const title = shared ? `${source.title} (${source.id})` : source.title;
  const { failure, runs } = source;
  return (
    <li>
      <div className={classes.row}>
        <div>
          <CollectorState state={source.state} />
        </div>
        <div className={classes.words}>
          <TitleToggle
            title={title}
            open={open}
            opens={table}
            onToggle={setOpen}
          />
          <div className={classes.small}>
            {t(`collectors.origin.${source.origin}`)}
            {source.facts.length > 0 &&
              ` · ${t('collectors.facts', { count: source.facts.length })}`}
          </div>
          {failure && (
            <div className={`${classes.small} ${classes.failure}`}>
              {t('collectors.since', {
                time: <Time at={failure.since} format="short" />,
                message: failure.message,
              })}
            </div>
          )}
        </div>
        <div className={classes.small}>
          <Answered coverage={source.coverage} />
        </div>
        <div className={`${classes.small} ${classes.right}`}>
          <LastRun source={source} />
          <RunBars runs={runs} />
        </div>
      </div>
      {open && <RunTable id={table} title={title} runs={runs} />}
    </li>
  );
};
