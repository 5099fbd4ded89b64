import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import { ReactNode } from 'react';
import { useWords } from '../../hooks/useWords';
import { HeadRow } from './HeadRow';

const useStyles = makeStyles(theme => ({
  scroll: {
    position: 'relative',
    overflow: 'auto',
    maxHeight: 'max(420px, calc(100vh - 340px))',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  table: {
    // Sticky cells lose their lines where these are shared between cells.
    borderCollapse: 'separate',
    '& th, & td': {
      whiteSpace: 'nowrap',
      padding: theme.spacing(1, 1.5),
      backgroundColor: theme.palette.background.paper,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': { position: 'sticky', top: 0, zIndex: 2 },
    '& tr > :first-child': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      maxWidth: 320,
      [theme.breakpoints.down('xs')]: { maxWidth: 150 },
    },
    '& thead tr > :first-child': { zIndex: 3 },
  },
  faded: { opacity: 0.55, transition: 'opacity 120ms 150ms' },
}));

interface ServicesTableProps {
  /** Whether what is shown is about to be replaced. */
  busy: boolean;
  children: ReactNode;
}

/** The frame of the list, which scrolls inside itself; header and names stay. */
export const ServicesTable = ({ busy, children }: ServicesTableProps) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      className={classes.scroll}
      role="group"
      aria-label={t('services.list')}
      // Reached by the keyboard, since it scrolls.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <Table
        size="small"
        className={classes.table}
        aria-label={t('services.list')}
        aria-busy={busy}
      >
        <HeadRow />
        <TableBody className={busy ? classes.faded : undefined}>
          {children}
        </TableBody>
      </Table>
    </div>
  );
};
