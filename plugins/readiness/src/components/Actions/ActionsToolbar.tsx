import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { ActionList } from 'backstage-plugin-readiness-common';
import {
  ACTION_SORTS,
  ActionSort,
  useActionView,
} from '../../hooks/useActionView';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { StandardSelect } from '../StandardSelect';
import { ToggleChip } from '../ToggleChip';
import { useActionsContext } from './ActionsContext';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  sort: {
    margin: 0,
    backgroundColor: theme.palette.background.paper,
    // It stands half on the page, where the theme's own would be too faint.
    '& label': { color: theme.palette.text.primary },
  },
  lift: { marginLeft: 'auto', fontSize: '0.875rem', fontWeight: 600 },
}));

interface ActionsToolbarProps {
  mine: string[];
  view: ReturnType<typeof useActionView>;
  lift?: ActionList['lift'];
}

/** Whose actions, in which order, and what the first of them bring. */
export const ActionsToolbar = ({ mine, view, lift }: ActionsToolbarProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { standard, scorecard } = useActionsContext();
  const { owners } = view;
  // A shared link may name owners that are not the reader's.
  const choices = [...new Set([...mine, ...owners])];
  const toggle = (ref: string) =>
    view.setOwners(
      owners.includes(ref)
        ? owners.filter(other => other !== ref)
        : [...owners, ref],
    );
  return (
    <div className={classes.line}>
      <StandardSelect
        scorecards={standard.scorecards}
        selected={scorecard.id}
        onSelect={view.setScorecard}
      />
      <TextField
        select
        id="readiness-actions-sort"
        className={classes.sort}
        size="small"
        variant="outlined"
        label={t('actions.sort')}
        value={view.sort}
        onChange={event => view.setSort(event.target.value as ActionSort)}
      >
        {ACTION_SORTS.map(sort => (
          <MenuItem key={sort} value={sort}>
            {t(`actions.sortBy.${sort}`)}
          </MenuItem>
        ))}
      </TextField>
      <div
        className={classes.chips}
        role="group"
        aria-label={t('actions.owners')}
      >
        {choices.map(ref => (
          <ToggleChip
            key={ref}
            pressed={owners.includes(ref)}
            onClick={() => toggle(ref)}
          >
            <EntityDisplayName entityRef={ref} defaultKind="group" hideIcon />
          </ToggleChip>
        ))}
      </div>
      {lift && lift.entities > 0 && (
        <span className={classes.lift}>
          {t('actions.lift', {
            count: lift.entities,
            level: levelTitle(t, scorecard, lift.level),
          })}
        </span>
      )}
    </div>
  );
};
