import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { decisiveEvidence } from '../../lib/evidence';
import { ResultView } from '../../lib/types';
import { titleOfId } from '../../lib/words';
import { Time } from '../Time';
import { useTabContext } from './TabContext';

const useStyles = makeStyles(theme => ({
  source: { color: theme.palette.text.secondary, overflowWrap: 'anywhere' },
}));

/** Who said so and how old that is; what is held says since when. */
export const RowSource = ({ result }: { result: ResultView }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { sources } = useTabContext();
  const evidence = decisiveEvidence(result.outcome);
  if (!evidence) return null;
  const source = sources.find(({ collector }) => collector === evidence.source);
  const name = source?.title ?? titleOfId(evidence.source);
  if (evidence.held) {
    return (
      <span className={classes.source}>
        {name},{' '}
        {t('row.heldSince', {
          held: <strong>{t('source.held')}</strong>,
          time: <Time at={evidence.held.since} format="short" />,
        })}
        {evidence.held.message && `, ${evidence.held.message}`}
      </span>
    );
  }
  return (
    <span className={classes.source}>
      {name}
      {source?.asOf && (
        <>
          , <Time at={source.asOf} />
        </>
      )}
    </span>
  );
};
