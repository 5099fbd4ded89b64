import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { evidenceOf, withoutEvidence } from '../../lib/evidence';
import { checkTitle } from '../../lib/checks';
import { ResultView } from '../../lib/types';
import { DetailPart } from './DetailPart';
import { EvidenceLines } from './EvidenceLines';
import { useTabContext } from './TabContext';
import { WaiverDetail } from './WaiverDetail';

const useStyles = makeStyles(theme => ({
  detail: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: theme.spacing(0, 2.5, 2),
    padding: theme.spacing(1.5, 2),
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
    fontSize: '0.8125rem',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    [theme.breakpoints.up('md')]: { marginLeft: 156 },
  },
  code: { fontFamily: 'monospace', fontSize: '0.75rem' },
}));

interface CheckDetailProps {
  id: string;
  result: ResultView;
}

/** Why it matters, how it is fixed, and everything the verdict was made of. */
export const CheckDetail = ({ id, result }: CheckDetailProps) => {
  const classes = useStyles();
  const { t, effort } = useWords();
  const { current } = useTabContext();
  const check = current.checks[result.check];
  const evidence = evidenceOf(result.outcome);
  const { fix, outcome } = result;
  return (
    <div id={id} className={classes.detail}>
      {outcome.status === 'waived' && <WaiverDetail waiver={outcome.waiver} />}
      {check && (
        <DetailPart title={t('detail.why')}>{check.rationale}</DetailPart>
      )}
      {fix && (
        <DetailPart title={t('detail.howTo', { effort: effort(fix.effort) })}>
          {fix.text}
        </DetailPart>
      )}
      {fix?.where && (
        <DetailPart title={t('detail.where')}>
          <span className={classes.code}>{fix.where}</span>
        </DetailPart>
      )}
      <DetailPart title={t('detail.evidence')}>
        {evidence.length ? (
          <EvidenceLines evidence={evidence} />
        ) : (
          withoutEvidence(t, outcome) ?? t('common.none')
        )}
      </DetailPart>
      {check?.requires && (
        <DetailPart title={t('detail.needsFirst')}>
          {checkTitle(current, check.requires)}
        </DetailPart>
      )}
    </div>
  );
};
