import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { mixInWords, mixParts } from '../../lib/mix';
import { ReportView } from '../../lib/types';

const useStyles = makeStyles(theme => ({
  words: { fontSize: '0.8125rem', color: theme.palette.text.secondary },
  bar: {
    display: 'flex',
    gap: 2,
    height: 6,
    maxWidth: 340,
    marginTop: theme.spacing(0.5),
    borderRadius: 3,
    overflow: 'hidden',
  },
}));

// Weakest to strongest evidence, palest to fullest: one hue, since a mix is no verdict.
const STRENGTH = {
  attested: 0.2,
  declared: 0.35,
  configured: 0.55,
  exercised: 0.8,
  outcome: 1,
};

/** How much was judged, and what kind of evidence the passes rest on. */
export const Coverage = ({ report }: { report: ReportView }) => {
  const classes = useStyles();
  const words = useWords();
  const colour = useTheme().palette.primary.main;
  return (
    <div>
      <div className={classes.words}>
        {words.t('tab.judged', {
          share: words.percent(report.coverage),
          mix: mixInWords(words, report.evidenceMix),
        })}
      </div>
      <div className={classes.bar} aria-hidden>
        {mixParts(report.evidenceMix).map(({ kind, share }) => (
          <span
            key={kind}
            title={words.t(`kind.meaning.${kind}`)}
            style={{
              flexGrow: share,
              backgroundColor: colour,
              opacity: STRENGTH[kind],
            }}
          />
        ))}
      </div>
    </div>
  );
};
