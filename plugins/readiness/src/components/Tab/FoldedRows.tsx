import { makeStyles } from '@material-ui/core/styles';
import { ResultView } from '../../lib/types';
import { CheckRow } from './CheckRow';
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
}

/** Checks that a gap above them keeps from being judged; no work of their own. */
export const FoldedRows = ({ parent, results }: FoldedRowsProps) => {
  const classes = useStyles();
  const { anchor } = useTabContext();
  const needs = results.length === 1 ? 'needs' : 'need';
  return (
    <Disclosure
      summary={`and ${results.length} that ${needs} this first`}
      open={results.some(({ check }) => check === anchor)}
    >
      <ul
        className={classes.rows}
        aria-label={`Checks that need ${parent.check}`}
      >
        {results.map(result => (
          <CheckRow key={result.check} row={{ result, folded: [] }} />
        ))}
      </ul>
    </Disclosure>
  );
};
