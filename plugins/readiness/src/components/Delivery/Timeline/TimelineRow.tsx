import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useWords } from '../../../hooks/useWords';
import { nameOf, notesOf } from '../../../lib/delivery/itemInWords';
import { TimelineItem } from '../../../lib/delivery/timelineItems';
import { Time } from '../../Time';
import { MarkShape } from './MarkShape';

const useStyles = makeStyles({
  row: { '& td': { fontSize: '0.8125rem', verticalAlign: 'top' } },
  fixed: { whiteSpace: 'nowrap' },
  sign: { marginRight: 6, verticalAlign: -2 },
  notes: { minWidth: 160 },
});

export const TimelineRow = ({ item }: { item: TimelineItem }) => {
  const classes = useStyles();
  const words = useWords();
  const { link } = item.incident ?? item.deployment;
  const name = nameOf(words, item);
  return (
    <TableRow className={classes.row}>
      <TableCell className={classes.fixed}>
        <Time at={item.at} format="short" />
      </TableCell>
      <TableCell className={classes.fixed}>
        <svg
          className={classes.sign}
          width={13}
          height={13}
          viewBox="-6.5 -6.5 13 13"
          aria-hidden
        >
          <MarkShape kind={item.kind} />
        </svg>
        {words.t(`timeline.kind.${item.kind}`)}
      </TableCell>
      <TableCell>{link ? <Link to={link}>{name}</Link> : name}</TableCell>
      <TableCell className={classes.notes}>
        {notesOf(words, item).join(' · ')}
      </TableCell>
    </TableRow>
  );
};
