import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(4, 3),
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  icon: { color: theme.palette.text.secondary, '& svg': { fontSize: 32 } },
  title: { fontWeight: 600, fontSize: '1rem' },
}));

interface MessageProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  /** An alert is read aloud at once, a status when there is a pause. */
  role?: 'alert' | 'status';
  action?: { label: string; onClick(): void };
}

/** What to know, or to do first, where there is nothing to show. */
export const Message = (props: MessageProps) => {
  const classes = useStyles();
  return (
    <div className={classes.message} role={props.role}>
      <span className={classes.icon} aria-hidden>
        {props.icon}
      </span>
      <Typography className={classes.title}>{props.title}</Typography>
      <Typography variant="body2" color="textSecondary">
        {props.children}
      </Typography>
      {props.action && (
        <Button
          size="small"
          variant="outlined"
          color="primary"
          onClick={props.action.onClick}
        >
          {props.action.label}
        </Button>
      )}
    </div>
  );
};
