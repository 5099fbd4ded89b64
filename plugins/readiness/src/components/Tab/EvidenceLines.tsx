import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { quietColour } from '../../lib/colours';
import { EvidenceView } from '../../lib/types';
import { sentenceCase } from '../../lib/words';
import { OutcomeIcon } from '../OutcomeIcon';
import { Origin } from './Origin';
import { Seen } from './Seen';

const useStyles = makeStyles(theme => ({
  lines: { margin: 0, padding: 0, listStyle: 'none' },
  line: {
    display: 'flex',
    gap: theme.spacing(0.75),
    padding: theme.spacing(0.25, 0),
    '& > svg': { flex: 'none', marginTop: 3, fontSize: '0.875rem' },
  },
  origin: { color: quietColour(theme) },
}));

/** Every comparison the verdict was made of. */
export const EvidenceLines = ({ evidence }: { evidence: EvidenceView[] }) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <ul className={classes.lines}>
      {evidence.map((line, at) => (
        <li key={`${line.fact} ${at}`} className={classes.line}>
          <OutcomeIcon status={line.status} />
          <span>
            {t('evidence.line', {
              title: sentenceCase(line.title),
              seen: <Seen line={line} />,
              wanted: line.wantedText,
            })}{' '}
            <span className={classes.origin}>
              <Origin line={line} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};
