import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { quietColour } from '../../lib/colours';

const useStyles = makeStyles(theme => ({
  title: {
    fontSize: '0.75rem',
    fontWeight: 700,
    lineHeight: '18px',
    color: quietColour(theme),
  },
}));

interface DetailPartProps {
  title: string;
  children: ReactNode;
}

export const DetailPart = ({ title, children }: DetailPartProps) => (
  <div>
    <Typography component="h4" className={useStyles().title}>
      {title}
    </Typography>
    <div>{children}</div>
  </div>
);
