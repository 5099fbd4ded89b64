import { makeStyles } from '@material-ui/core/styles';
import { RangeFilter } from '../../lib/serviceView';
import { PercentField } from './PercentField';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: theme.spacing(1),
  },
}));

/** From here to there, both included. */
export const RangeFields = (props: Record<'from' | 'to', RangeFilter>) => (
  <div className={useStyles().fields}>
    <PercentField name={props.from} />
    <PercentField name={props.to} />
  </div>
);
