import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { ActionGroup } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { openGroupTitle } from '../../lib/checks';
import { safeHref } from '../../lib/href';
import { actionsLink } from '../../lib/listLinks';
import { OutcomeMark } from '../OutcomeMark';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1, 0),
    fontSize: '0.875rem',
    lineHeight: '20px',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: 600 },
  quiet: {
    fontSize: '0.75rem',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
  },
  action: { flex: 'none', textAlign: 'right' },
}));

interface NextActionProps {
  group: ActionGroup;
  page?: string;
}

/** One fix: what is open and where, what it brings, and the way to it. */
export const NextAction = ({ group, page }: NextActionProps) => {
  const classes = useStyles();
  const { t, number, points, effort } = useWords();
  const title = openGroupTitle(group);
  const single = group.entities === 1;
  const { entityRef } = group.items[0] ?? {};
  // One place to go to; of several, the list shows them all.
  const fix =
    single || group.shared ? safeHref(group.items[0]?.url) : undefined;
  const to = fix ?? (page === undefined ? undefined : actionsLink(page));
  const label = t(fix ? 'fix.open' : 'home.show');
  return (
    <li className={classes.item}>
      <OutcomeMark status={group.items[0]?.status ?? 'fail'} />
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        <div className={classes.quiet}>
          {single && entityRef ? (
            <EntityRefLink entityRef={entityRef} defaultKind="component" />
          ) : (
            t('home.entities', {
              count: group.entities,
              number: number(group.entities),
            })
          )}
        </div>
      </div>
      <div className={classes.action}>
        {to && (
          <Link to={to} aria-label={t('common.about', { what: label, title })}>
            {label}
          </Link>
        )}
        <div className={classes.quiet} title={t('card.gain')}>
          {points(group.gain)} · {effort(group.totalEffort)}
        </div>
      </div>
    </li>
  );
};
