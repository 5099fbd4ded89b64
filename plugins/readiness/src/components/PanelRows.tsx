import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  rows: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

/** The rows of a panel, with lines between them: `li` each. */
export const PanelRows = ({ children }: { children: ReactNode }) => (
  <ul className={useStyles().rows}>{children}</ul>
);
