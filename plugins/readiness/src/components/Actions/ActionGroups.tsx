import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import { Actions } from '../../hooks/useActions';
import { useFocusOnMore } from '../../hooks/useFocusOnMore';
import { useWords } from '../../hooks/useWords';
import { refName } from '../../lib/refs';
import { FailedMessage } from '../FailedMessage';
import { Message } from '../Message';
import { Panel } from '../Panel';
import { Surface } from '../Surface';
import { ActionGroupRow } from './ActionGroupRow';
import { ActionsSkeleton } from './ActionsSkeleton';
import { MoreFailed } from './MoreFailed';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  more: { display: 'block', margin: theme.spacing(1.5, 'auto') },
  busy: { opacity: 0.55 },
}));

interface ActionGroupsProps {
  actions: Actions;
  owners: string[];
}

/** The fixes, ranked; or why there are none. */
export const ActionGroups = ({ actions, owners }: ActionGroupsProps) => {
  const classes = useStyles();
  const { t, list } = useWords();
  const { value, error, groups, loading, more, turning, retry } = actions;
  const { moreError } = actions;
  const { list: rows, expectMore } = useFocusOnMore<HTMLUListElement>(
    groups.length,
  );
  if (error) {
    return (
      <Surface>
        <FailedMessage
          title={t('actions.failedTitle')}
          error={error}
          retry={retry}
        />
      </Surface>
    );
  }
  if (!value) return <ActionsSkeleton />;
  if (!groups.length && !loading) {
    const names = list(owners.map(ref => refName(ref, 'group')));
    return (
      <Surface>
        <Message
          role="status"
          icon={<CheckIcon />}
          title={t(
            value.entities ? 'actions.noneTitle' : 'actions.ownNothingTitle',
          )}
        >
          {value.entities
            ? t('actions.none', { count: value.entities, owners: names })
            : t('actions.ownNothing', { owners: names })}
        </Message>
      </Surface>
    );
  }
  return (
    <Panel
      title={t('actions.toFix', { count: value.items })}
      aside={t('actions.lookedAt', { count: value.entities })}
    >
      <ul
        ref={rows}
        className={`${classes.list} ${loading ? classes.busy : ''}`}
        aria-busy={loading}
      >
        {groups.map(group => (
          <ActionGroupRow
            key={`${group.check} ${group.place ?? ''}`}
            group={group}
          />
        ))}
      </ul>
      {moreError && <MoreFailed error={moreError} retry={retry} />}
      {(more || turning) && (
        <Button
          className={classes.more}
          size="small"
          color="primary"
          aria-disabled={!more}
          onClick={() => {
            if (!more) return;
            expectMore();
            more();
          }}
        >
          {t('common.showMore')}
        </Button>
      )}
    </Panel>
  );
};
