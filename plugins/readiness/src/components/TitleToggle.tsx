import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';

const useStyles = makeStyles(theme => ({
  toggle: {
    // In line, so that the arrow follows the last word of a title that wraps.
    display: 'inline',
    fontFamily: 'inherit',
    fontSize: '0.9375rem',
    fontWeight: 600,
    lineHeight: '22px',
    textAlign: 'left',
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
    '& svg': {
      fontSize: '1.125rem',
      marginLeft: 2,
      verticalAlign: 'text-bottom',
      color: theme.palette.text.secondary,
    },
  },
  opened: { transform: 'rotate(180deg)' },
}));

interface TitleToggleProps {
  title: string;
  open: boolean;
  /** Id of what it opens. */
  opens: string;
  onToggle(open: boolean): void;
}

/** The title of a row, which opens what is below. */
export const TitleToggle = (props: TitleToggleProps) => {
  const classes = useStyles();
  const { title, open, opens, onToggle } = props;
  return (
    <ButtonBase
      className={classes.toggle}
      aria-expanded={open}
      aria-controls={open ? opens : undefined}
      onClick={() => onToggle(!open)}
    >
      {title}
      <ExpandMoreIcon
        aria-hidden
        className={open ? classes.opened : undefined}
      />
    </ButtonBase>
  );
};
