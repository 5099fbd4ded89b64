import { makeStyles } from '@material-ui/core/styles';
import { WaitingGroup } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { HealthLink } from '../HealthLink';
import { Panel } from '../Panel';

const useStyles = makeStyles(theme => ({
  part: { padding: theme.spacing(1.5, 2.5), fontSize: '0.8125rem' },
  who: { margin: 0, fontSize: '0.875rem', fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    padding: theme.spacing(0.5, 0),
    color: theme.palette.text.secondary,
  },
  count: { whiteSpace: 'nowrap' },
}));

/** What owners cannot mend: told apart, so that nobody looks for their own fault in it. */
export const WaitingActions = ({ waiting }: { waiting: WaitingGroup[] }) => {
  const classes = useStyles();
  const { t } = useWords();
  const parts = (['platform', 'time'] as const)
    .map(who => ({ who, groups: waiting.filter(g => g.waitsFor === who) }))
    .filter(({ groups }) => groups.length > 0);
  return (
    <Panel title={t('actions.waitingTitle')} aside={<HealthLink />}>
      {parts.map(({ who, groups }) => (
        <div key={who} className={classes.part}>
          <h4 className={classes.who}>{t(`actions.waitsFor.${who}`)}</h4>
          <ul className={classes.list}>
            {groups.map(({ check, title, entities }) => (
              <li key={check} className={classes.item}>
                <span>{title}</span>
                <span className={classes.count}>
                  {t('actions.services', { count: entities })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
};
