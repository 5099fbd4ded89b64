import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ActionGroup } from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { openGroupTitle } from '../../lib/checks';
import { refName } from '../../lib/refs';
import { OutcomeMark } from '../OutcomeMark';
import { ActionLink } from './ActionLink';
import { ActionItems } from './ActionItems';
import { FixFile } from './FixFile';
import { GroupGain } from './GroupGain';
import { SeenLine } from './SeenLine';

const useStyles = makeStyles(theme => ({
  group: { '& + &': { borderTop: `1px solid ${theme.palette.divider}` } },
  row: {
    display: 'grid',
    gridTemplateColumns: '26px minmax(0, 1fr) 110px 150px 132px',
    gap: theme.spacing(0.5, 1.5),
    alignItems: 'start',
    padding: theme.spacing(1.75, 2.5),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: '26px minmax(0, 1fr) auto',
    },
  },
  title: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: '22px' },
  line: {
    fontSize: '0.8125rem',
    lineHeight: '20px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  services: {
    fontSize: '0.8125rem',
    lineHeight: '22px',
    textAlign: 'right',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('sm')]: { gridColumn: 2, textAlign: 'left' },
  },
  action: {
    display: 'flex',
    justifyContent: 'flex-end',
    [theme.breakpoints.down('sm')]: { gridColumn: 3, gridRow: '2 / span 2' },
  },
}));

/** One fix: what it is, what it brings, for how many, and the way to it. */
export const ActionGroupRow = ({ group }: { group: ActionGroup }) => {
  const classes = useStyles();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [first] = group.items;
  const title = openGroupTitle(group);
  const single = group.entities === 1;
  const id = `action-${group.check}-${group.place ?? ''}`.replace(
    /[^\w-]/g,
    '-',
  );
  const toggle = (
    <Button
      size="small"
      variant="outlined"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      aria-label={t('common.about', {
        what: t(open ? 'actions.hide' : 'actions.show'),
        title,
      })}
      onClick={() => setOpen(!open)}
    >
      {t(open ? 'actions.hide' : 'actions.show')}
    </Button>
  );
  return (
    // Takes the focus when it is the first of more.
    <li className={classes.group} tabIndex={-1}>
      <div className={classes.row}>
        <OutcomeMark status={first?.status ?? 'fail'} />
        <div>
          <div className={classes.title}>{title}</div>
          <div className={classes.line}>
            {single && first ? <SeenLine item={first} /> : group.text}
            {group.shared && !single && ` ${sharedLine(group, t)}`}
            {first && (single || group.shared) && <FixFile item={first} />}
          </div>
        </div>
        <GroupGain group={group} />
        <div className={classes.services}>
          {single && first
            ? first.title ?? refName(first.entityRef, 'component')
            : t('actions.services', { count: group.entities })}
          {group.shared && !single && <div>{toggle}</div>}
        </div>
        <div className={classes.action}>
          {first && (single || group.shared) ? (
            <ActionLink check={group.check} item={first} title={title} />
          ) : (
            toggle
          )}
        </div>
      </div>
      {open && <ActionItems id={id} group={group} />}
    </li>
  );
};

function sharedLine(
  { place, entities }: ActionGroup,
  t: ReturnType<typeof useWords>['t'],
): string {
  return place
    ? t('actions.sharedOn', { count: entities, place: refName(place, 'group') })
    : t('actions.shared', { count: entities });
}
