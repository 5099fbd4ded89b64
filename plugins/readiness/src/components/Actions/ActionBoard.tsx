import { makeStyles } from '@material-ui/core/styles';
import {
  ListActionsQuery,
  ScorecardView,
} from 'backstage-plugin-readiness-common';
import { useActions } from '../../hooks/useActions';
import { useActionView } from '../../hooks/useActionView';
import { useFollow } from '../../hooks/useFollow';
import { Standard } from '../../hooks/useStandard';
import { ActionGroups } from './ActionGroups';
import { ActionsContext } from './ActionsContext';
import { ActionsToolbar } from './ActionsToolbar';
import { WaitingActions } from './WaitingActions';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

interface ActionBoardProps {
  standard: Standard;
  scorecard: ScorecardView;
  mine: string[];
  view: ReturnType<typeof useActionView>;
}

/** The list to work off, and apart from it what is not theirs to do. */
export const ActionBoard = (props: ActionBoardProps) => {
  const classes = useStyles();
  const { standard, scorecard, mine, view } = props;
  const owners = view.owners.length ? view.owners : mine;
  const query: ListActionsQuery = {
    scorecard: scorecard.id,
    owner: owners,
    sort: view.sort,
  };
  const actions = useActions(query);
  useFollow(actions.value?.entities === 0, actions.refresh);
  return (
    <ActionsContext.Provider value={{ standard, scorecard, query }}>
      <div className={classes.page} data-testid="readiness-actions">
        <ActionsToolbar
          mine={mine}
          view={view}
          lift={actions.loading ? undefined : actions.value?.lift}
        />
        <ActionGroups actions={actions} owners={owners} />
        {!actions.error && !!actions.value?.waiting.length && (
          <WaitingActions waiting={actions.value.waiting} />
        )}
      </div>
    </ActionsContext.Provider>
  );
};
