import { makeStyles } from '@material-ui/core/styles';
import { ActionGroup } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { toneColour } from '../../lib/colours';

const useStyles = makeStyles(theme => ({
  gain: {
    textAlign: 'right',
    fontSize: '0.9375rem',
    fontWeight: 700,
    lineHeight: '22px',
    color: toneColour(theme, 'good'),
  },
  effort: {
    fontSize: '0.8125rem',
    fontWeight: 400,
    lineHeight: '20px',
    color: theme.palette.text.secondary,
  },
}));

/** What a fix brings, and what it takes: each time, or once for all. */
export const GroupGain = ({ group }: { group: ActionGroup }) => {
  const classes = useStyles();
  const { t, points, effort } = useWords();
  const { entities, gain, shared, items } = group;
  const same = new Set(items.map(item => item.gain)).size < 2;
  const gained = (() => {
    if (entities === 1) return points(gain);
    return same
      ? t('actions.each', { points: points(gain / entities) })
      : t('actions.inAll', { points: points(gain) });
  })();
  return (
    <div className={classes.gain} title={t('actions.gain')}>
      {gained}
      <div className={classes.effort}>
        {entities === 1 || shared
          ? effort(group.effort)
          : t('actions.effortEach', { effort: effort(group.effort) })}
      </div>
    </div>
  );
};
