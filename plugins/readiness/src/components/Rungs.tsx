import { makeStyles, useTheme } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import LockIcon from '@material-ui/icons/LockOutlined';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useWords } from '../hooks/useWords';
import { levelColour, levelTitle } from '../lib/levels';
import { RungView } from '../lib/types';
import { visuallyHidden } from '../lib/visuallyHidden';

const useStyles = makeStyles(theme => ({
  rungs: {
    display: 'flex',
    gap: 6,
    maxWidth: 340,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  rung: { flex: '1 1 0', minWidth: 0 },
  bar: {
    height: 6,
    borderRadius: 3,
    backgroundColor:
      theme.palette.type === 'dark'
        ? 'rgba(255, 255, 255, 0.14)'
        : 'rgba(0, 0, 0, 0.09)',
  },
  label: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: 3,
    marginTop: 4,
    fontSize: '0.75rem',
    lineHeight: '18px',
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
    '& svg': { fontSize: '0.875rem' },
  },
  held: { color: theme.palette.text.primary },
  current: { fontWeight: 700 },
  state: visuallyHidden,
}));

/** The rungs of the scorecard, lowest first, and where the entity stands. */
export const Rungs = ({ current }: { current: CurrentReport }) => {
  const classes = useStyles();
  const mode = useTheme().palette.type;
  const { t } = useWords();
  const { report, scorecard } = current;
  return (
    <ol className={classes.rungs} aria-label={t('level.list')}>
      {report.rungs.map(rung => {
        const held = rung.state === 'held';
        const background = held
          ? levelColour(scorecard, rung.level, mode)
          : undefined;
        const level = levelTitle(t, scorecard, rung.level);
        const label = [classes.label, held && classes.held]
          .concat(rung.level === report.floor ? classes.current : [])
          .filter(Boolean)
          .join(' ');
        return (
          <li key={rung.level} className={classes.rung}>
            <div className={classes.bar} style={{ background }} />
            <div className={label}>
              {held && <CheckIcon aria-hidden />}
              {rung.state === 'closed' && <LockIcon aria-hidden />}
              <span aria-hidden>{level}</span>
              <span className={classes.state}>
                {t(`rung.${stateOf(rung)}`, { level })}
              </span>
            </div>
          </li>
        );
      })}
    </ol>
  );
};

function stateOf({ state, withWaivers }: RungView) {
  return state === 'held' && withWaivers ? 'heldWithWaivers' : state;
}
