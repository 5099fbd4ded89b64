import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ActionList } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { actionsLink } from '../../lib/listLinks';
import { NextAction } from './NextAction';

const useStyles = makeStyles(theme => ({
  title: {
    marginTop: theme.spacing(2),
    paddingBottom: theme.spacing(0.5),
    fontSize: '0.9375rem',
    fontWeight: 700,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  nothing: { padding: theme.spacing(1.5, 0) },
  all: { marginTop: theme.spacing(1), fontSize: '0.8125rem' },
}));

interface NextActionsProps {
  actions: ActionList;
  /** The readiness page, where a portal has it. */
  page?: string;
}

/** The fixes most worth making, and the way to all of them. */
export const NextActions = ({ actions, page }: NextActionsProps) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { groups, items } = actions;
  return (
    <>
      <Typography component="h3" className={classes.title}>
        {t('home.next')}
      </Typography>
      {groups.length === 0 && (
        <Typography variant="body2" className={classes.nothing}>
          {t('home.nothingToFix')}
        </Typography>
      )}
      <ul className={classes.list}>
        {groups.map(group => (
          <NextAction
            key={`${group.check} ${group.place ?? ''}`}
            group={group}
            page={page}
          />
        ))}
      </ul>
      {page !== undefined && groups.length > 0 && (
        <div className={classes.all}>
          <Link to={actionsLink(page)}>
            {t('home.all', { count: items, number: number(items) })}
          </Link>
        </div>
      )}
    </>
  );
};
