import NativeSelect from '@material-ui/core/NativeSelect';
import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useWords } from '../hooks/useWords';

const useStyles = makeStyles({
  select: { fontSize: 'inherit', color: 'inherit', fontWeight: 600 },
  input: { paddingTop: 2, paddingBottom: 2 },
});

interface ScorecardSelectProps {
  reports: readonly CurrentReport[];
  selected: string;
  onSelect(scorecard: string): void;
}

/** Chooses between the scorecards that apply; a plain name where only one does. */
export const ScorecardSelect = (props: ScorecardSelectProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { reports, selected, onSelect } = props;
  if (reports.length < 2) return <>{reports[0]?.scorecard.title}</>;
  return (
    <NativeSelect
      className={classes.select}
      value={selected}
      onChange={event => onSelect(event.target.value)}
      inputProps={{
        'aria-label': t('common.scorecard'),
        className: classes.input,
      }}
      disableUnderline
    >
      {reports.map(({ scorecard }) => (
        <option key={scorecard.id} value={scorecard.id}>
          {scorecard.title}
        </option>
      ))}
    </NativeSelect>
  );
};
