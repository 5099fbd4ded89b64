import { makeStyles } from '@material-ui/core/styles';
import { ReportSummary } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  level: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  note: { color: theme.palette.text.secondary, fontSize: '0.75rem' },
}));

export const LevelCell = ({ report }: { report: ReportSummary }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { scorecard } = useServicesContext();
  return (
    <span className={classes.level}>
      <LevelIcon scorecard={scorecard} level={report.level} size={13} />
      {levelTitle(t, scorecard, report.level)}
      {report.withWaivers && (
        <span className={classes.note}>{t('services.withWaivers')}</span>
      )}
    </span>
  );
};
