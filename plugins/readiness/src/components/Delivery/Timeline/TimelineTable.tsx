import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useWords } from '../../../hooks/useWords';
import { TimelineItem } from '../../../lib/delivery/timelineItems';
import { ScrollBox } from '../../ScrollBox';
import { TimelineRow } from './TimelineRow';

const COLUMNS = ['when', 'outcome', 'what', 'notes'] as const;

/** The same as the picture, newest first; scrolls inside itself. */
export const TimelineTable = ({
  items,
}: {
  items: readonly TimelineItem[];
}) => {
  const { t } = useWords();
  const label = t('timeline.tableLabel');
  return (
    <ScrollBox label={label}>
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
    </ScrollBox>
  );
};
