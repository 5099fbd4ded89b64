import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ActionGroup } from 'backstage-plugin-readiness-common';
import { useAllItems } from '../../hooks/useAllItems';
import { useFocusOnMore } from '../../hooks/useFocusOnMore';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { refName } from '../../lib/refs';
import { ActionLink } from './ActionLink';
import { useActionsContext } from './ActionsContext';
import { FixFile } from './FixFile';
import { SeenLine } from './SeenLine';

const useStyles = makeStyles(theme => ({
  items: {
    margin: 0,
    padding: theme.spacing(0, 2.5, 1.5, 7.5),
    listStyle: 'none',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 1fr) minmax(0, 3fr) 150px',
    gap: theme.spacing(0.5, 2),
    alignItems: 'center',
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: '0.8125rem',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :nth-child(2)': { gridRow: 2, gridColumn: '1 / -1' },
    },
  },
  action: { textAlign: 'right' },
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  seen: { color: theme.palette.text.secondary, overflowWrap: 'anywhere' },
}));

interface ActionItemsProps {
  id: string;
  group: ActionGroup;
}

/** Every service that the fix is to be made for, with what was seen there. */
export const ActionItems = ({ id, group }: ActionItemsProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { query } = useActionsContext();
  const { items, askAll, error, loading } = useAllItems(query, group);
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(items.length);
  return (
    <ul id={id} className={classes.items} ref={list}>
      {items.map(item => (
        <li key={item.entityRef} className={classes.item} tabIndex={-1}>
          <span className={classes.name}>
            <EntityRefLink
              entityRef={item.entityRef}
              title={item.title ?? refName(item.entityRef, 'component')}
              hideIcon
              disableTooltip
            />
          </span>
          <span className={classes.seen}>
            <SeenLine item={item} />
            {!group.shared && <FixFile item={item} />}
          </span>
          <span className={classes.action}>
            {!group.shared && (
              <ActionLink
                check={group.check}
                item={item}
                title={item.title ?? refName(item.entityRef, 'component')}
              />
            )}
          </span>
        </li>
      ))}
      {askAll && (
        <li>
          {/* Not disabled: that would take the focus away. */}
          <Button
            size="small"
            aria-disabled={loading}
            onClick={() => {
              if (loading) return;
              expectMore();
              askAll();
            }}
          >
            {t('actions.all', { count: group.entities })}
          </Button>
          {error && (
            <Typography variant="body2" role="alert">
              {t('actions.allFailed', { message: messageOf(error) })}
            </Typography>
          )}
        </li>
      )}
    </ul>
  );
};
