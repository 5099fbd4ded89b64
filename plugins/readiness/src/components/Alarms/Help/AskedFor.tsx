import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../../hooks/useWords';
import { isAnswering } from '../../../lib/alarms/alarmsHelp';
import { useAlarmsContext } from '../AlarmsContext';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    fontSize: '0.8125rem',
    lineHeight: '22px',
  },
}));

/** Who answered, and what they were asked for by name. */
export const AskedFor = () => {
  const classes = useStyles();
  const { t, list } = useWords();
  const { sources } = useAlarmsContext().alarms;
  const answering = sources.filter(isAnswering).map(({ title }) => title);
  const asked = sources.flatMap(({ title, selectors }) =>
    selectors.map(selector => ({ title, selector })),
  );
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {answering.length > 0 &&
          t('alarms.help.answered', {
            count: answering.length,
            sources: list(answering),
          })}{' '}
        {t(asked.length ? 'alarms.help.asked' : 'alarms.help.notAsked')}
      </Typography>
      {asked.length > 0 && (
        <ul className={classes.list}>
          {asked.map(({ title, selector }) => (
            <li key={`${title} ${selector}`}>
              {t('alarms.help.selector', {
                selector: <code>{selector}</code>,
                source: title,
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
