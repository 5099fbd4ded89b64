import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { ReactNode, useEffect, useState } from 'react';

const useStyles = makeStyles(theme => ({
  button: {
    display: 'flex',
    justifyContent: 'flex-start',
    gap: theme.spacing(0.5),
    width: '100%',
    padding: theme.spacing(1.25, 2.5),
    fontFamily: 'inherit',
    fontSize: '0.8125rem',
    lineHeight: '20px',
    textAlign: 'left',
    color: theme.palette.text.secondary,
    '&:hover, &:focus-visible': { backgroundColor: theme.palette.action.hover },
    '& svg': {
      fontSize: '1.125rem',
      transition: 'transform 120ms',
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    },
  },
  open: { transform: 'rotate(180deg)' },
}));

interface DisclosureProps {
  summary: ReactNode;
  /** Opens by itself, for instance since the address points inside. */
  open?: boolean;
  children: ReactNode;
}

/** One line that unfolds. */
export const Disclosure = (props: DisclosureProps) => {
  const classes = useStyles();
  const [open, setOpen] = useState(!!props.open);
  useEffect(() => {
    if (props.open) setOpen(true);
  }, [props.open]);
  return (
    <div>
      <ButtonBase
        className={classes.button}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ExpandMoreIcon
          aria-hidden
          className={open ? classes.open : undefined}
        />
        <span>{props.summary}</span>
      </ButtonBase>
      {open && props.children}
    </div>
  );
};
