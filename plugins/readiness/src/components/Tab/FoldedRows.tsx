import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useWords } from '../../hooks/useWords';
import { ResultView } from '../../lib/types';
import { Disclosure } from '../Disclosure';
import { useTabContext } from './TabContext';

const useStyles = makeStyles(theme => ({
  rows: {
    margin: theme.spacing(0, 0, 1, 3),
    padding: 0,
    listStyle: 'none',
    borderLeft: `2px solid ${theme.palette.divider}`,
  },
}));

interface FoldedRowsProps {
  parent: ResultView;
  results: ResultView[];
  /** The rows of the results. */
  children: ReactNode;
}

/** Checks that a gap above them keeps from being judged; no work of their own. */
export const FoldedRows = (props: FoldedRowsProps) => {
  const classes = useStyles();
  const { parent, results, children } = props;
  const { anchor } = useTabContext();
  const { t } = useWords();
  return (
    <Disclosure
      summary={t('tab.needThis', { count: results.length })}
      open={results.some(({ check }) => check === anchor)}
    >
      <ul
        className={classes.rows}
        aria-label={t('tab.needing', { check: parent.check })}
      >
        {children}
      </ul>
    </Disclosure>
  );
};
