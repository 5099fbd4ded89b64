import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { checkTitle } from '../../lib/checks';
import { withoutEvidence } from '../../lib/evidence';
import { ResultView } from '../../lib/types';
import { Disclosure } from '../Disclosure';
import { useTabContext } from './TabContext';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: theme.spacing(0, 2.5, 1.5, 6),
    fontSize: '0.8125rem',
    lineHeight: '22px',
    color: theme.palette.text.secondary,
    '& strong': { color: theme.palette.text.primary, fontWeight: 600 },
  },
}));

/** Checks that mean nothing for this entity, in one line; why, on demand. */
export const NotApplicable = ({ results }: { results: ResultView[] }) => {
  const classes = useStyles();
  const { current, anchor } = useTabContext();
  const { t } = useWords();
  return (
    <Disclosure
      summary={t('tab.notApplicable', { count: results.length })}
      open={results.some(({ check }) => check === anchor)}
    >
      <ul className={classes.list}>
        {results.map(({ check, outcome }) => (
          <li key={check} id={check}>
            <strong>{checkTitle(current, check)}</strong>
            {': '}
            {withoutEvidence(t, outcome)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
