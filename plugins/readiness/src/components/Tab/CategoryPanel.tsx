import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { CategoryRows } from '../../lib/rows';
import { Words } from '../../translations/words';
import { Panel } from '../Panel';
import { CheckRow } from './CheckRow';
import { NotApplicable } from './NotApplicable';

const useStyles = makeStyles(theme => ({
  rows: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

/** The checks of one category. */
export const CategoryPanel = ({ category }: { category: CategoryRows }) => {
  const classes = useStyles();
  const { title, rows, notApplicable } = category;
  return (
    <Panel title={title} aside={inWords(useWords(), category)}>
      <ul className={classes.rows}>
        {rows.map(row => (
          <CheckRow key={row.result.check} row={row} />
        ))}
        {notApplicable.length > 0 && (
          <li>
            <NotApplicable results={notApplicable} />
          </li>
        )}
      </ul>
    </Panel>
  );
};

/** `4 of 6 pass, 1 waived, 2 waiting`; none of it where nothing of the category applies. */
function inWords(
  { t, number }: Words,
  { tally, waiting }: CategoryRows,
): string {
  const { pass, waived, all } = tally;
  if (!all && !waiting) return t('tab.nothingApplies');
  return [
    all && t('tab.passing', { pass: number(pass), all: number(all) }),
    waived && t('outcome.counted.waived', { number: number(waived) }),
    waiting && t('outcome.counted.waiting', { number: number(waiting) }),
  ]
    .filter(Boolean)
    .join(', ');
}
