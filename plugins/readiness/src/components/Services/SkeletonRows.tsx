import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { Skeleton } from '../Skeleton';
import { COLUMNS } from './columns';
import { useServicesContext } from './ServicesContext';

/** Rows of their final size before they are there. */
export const SkeletonRows = () => {
  const { view } = useServicesContext();
  const columns = [...COLUMNS, ...view.columns];
  return (
    <>
      {Array.from({ length: view.rows }, (_, row) => (
        <TableRow key={row}>
          {columns.map((column, at) => (
            <TableCell key={column}>
              <Skeleton width={at === 0 ? 160 : 56} height={20} />
            </TableCell>
          ))}
        </TableRow>
      ))}
    </>
  );
};
