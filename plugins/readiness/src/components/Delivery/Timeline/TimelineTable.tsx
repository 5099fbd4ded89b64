import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useWords } from '../../../hooks/useWords';
import { TimelineItem } from '../../../lib/delivery/timelineItems';
import { TimelineRow } from './TimelineRow';

const useStyles = makeStyles(theme => ({
  scroll: {
    position: 'relative',
    maxHeight: 320,
    margin: theme.spacing(0, 2.5, 2),
    overflow: 'auto',
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
    // The portal's own stripes are for tables that stand on a card.
    '& tr:nth-of-type(n)': { backgroundColor: 'transparent' },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

const COLUMNS = ['when', 'outcome', 'what', 'notes'] as const;

/** The same as the picture, newest first; scrolls inside itself. */
export const TimelineTable = ({
  items,
}: {
  items: readonly TimelineItem[];
}) => {
  const classes = useStyles();
  const { t } = useWords();
  const label = t('timeline.tableLabel');
  return (
    <div
      className={classes.scroll}
      role="group"
      aria-label={label}
      // Reached by the keyboard, since it scrolls.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <TableCell key={column}>
                {t(`timeline.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {[...items].reverse().map(item => (
            <TimelineRow key={item.key} item={item} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
