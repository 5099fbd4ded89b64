import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { Surface } from './Surface';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.75, 2.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  title: { fontWeight: 700, fontSize: '1rem', lineHeight: '24px' },
  aside: { fontSize: '0.8125rem', color: theme.palette.text.secondary },
}));

interface PanelProps {
  title: string;
  /** At the right edge of the header: of how many, how old. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of the tab; a region that assistive technology can jump to. */
export const Panel = ({ title, aside, children }: PanelProps) => {
  const classes = useStyles();
  return (
    <Surface label={title}>
      <header className={classes.header}>
        <Typography component="h3" className={classes.title}>
          {title}
        </Typography>
        {aside && <span className={classes.aside}>{aside}</span>}
      </header>
      {children}
    </Surface>
  );
};
