import { makeStyles } from '@material-ui/core/styles';
import { Skeleton } from './Skeleton';
import { Surface } from './Surface';

const useStyles = makeStyles(theme => ({
  panel: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2.5),
  },
}));

interface PanelSkeletonProps {
  rows: number;
  /** Of each row. */
  height: number;
}

/** A panel's shape before its data is there. */
export const PanelSkeleton = ({ rows, height }: PanelSkeletonProps) => (
  <Surface className={useStyles().panel}>
    {Array.from({ length: rows }, (_, at) => (
      <Skeleton key={at} width="100%" height={height} />
    ))}
  </Surface>
);
