import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  box: {
    // Whatever is hidden in it scrolls along.
    position: 'relative',
    maxHeight: 320,
    margin: theme.spacing(0, 2.5, 2),
    overflow: 'auto',
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
    // The portal's own stripes are for tables that stand on a card.
    '& tr:nth-of-type(n)': { backgroundColor: 'transparent' },
    // Words stay whole, which the portal's tables do not care for.
    '& th, & td': { wordBreak: 'normal' },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

interface ScrollBoxProps {
  id?: string;
  label: string;
  children: ReactNode;
}

/** Holds a table that may be long and wide, and scrolls inside itself. */
export const ScrollBox = ({ id, label, children }: ScrollBoxProps) => (
  <div
    id={id}
    className={useStyles().box}
    role="group"
    aria-label={label}
    // Reached by the keyboard, since it scrolls.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
  >
    {children}
  </div>
);
