import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../../hooks/useWords';

const useStyles = makeStyles(theme => ({
  none: { color: theme.palette.text.secondary },
}));

/** Says that there is none, rather than leaving a gap. */
export const None = () => (
  <span className={useStyles().none}>{useWords().t('common.none')}</span>
);
