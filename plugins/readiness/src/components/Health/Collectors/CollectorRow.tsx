import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useWords } from '../../../hooks/useWords';
import { Time } from '../../Time';
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
  toggle: {
    display: 'inline',
    fontFamily: 'inherit',
    fontSize: '0.9375rem',
    fontWeight: 600,
    lineHeight: '22px',
    textAlign: 'left',
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
    '& svg': {
      fontSize: '1.125rem',
      marginLeft: 2,
      verticalAlign: 'text-bottom',
      color: theme.palette.text.secondary,
    },
  },
  opened: { transform: 'rotate(180deg)' },
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
          <ButtonBase
            className={classes.toggle}
            aria-expanded={open}
            aria-controls={open ? table : undefined}
            onClick={() => setOpen(!open)}
          >
            {title}
            <ExpandMoreIcon
              aria-hidden
              className={open ? classes.opened : undefined}
            />
          </ButtonBase>
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
