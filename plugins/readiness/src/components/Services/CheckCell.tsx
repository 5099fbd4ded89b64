import { makeStyles } from '@material-ui/core/styles';
import { ReportSummary } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { OutcomeChip } from '../OutcomeChip';
import { Skeleton } from '../Skeleton';

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary, fontSize: '0.75rem' },
}));

interface CheckCellProps {
  outcome?: NonNullable<ReportSummary['outcomes']>[string];
  busy: boolean;
}

/** What came of one check; a check of another profile is not asked of this service. */
export const CheckCell = ({ outcome, busy }: CheckCellProps) => {
  const classes = useStyles();
  const { t } = useWords();
  if (outcome) return <OutcomeChip status={outcome} />;
  if (busy) return <Skeleton width={72} height={18} />;
  return <span className={classes.quiet}>{t('services.notAsked')}</span>;
};
