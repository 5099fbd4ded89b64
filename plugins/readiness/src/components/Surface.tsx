import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  surface: {
    // The portal's own cards are flat, with the corners of Backstage UI where that is there.
    borderRadius: `var(--bui-radius-3, ${theme.shape.borderRadius}px)`,
    overflow: 'hidden',
  },
}));

interface SurfaceProps {
  /** Names the region that it then is. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A card like those around it. */
export const Surface = ({ label, className = '', children }: SurfaceProps) => (
  <Paper
    component={label ? 'section' : 'div'}
    aria-label={label}
    elevation={0}
    className={`${useStyles().surface} ${className}`}
  >
    {children}
  </Paper>
);
