import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import CheckBoxIcon from '@material-ui/icons/CheckBox';
import CheckBoxOutlineBlankIcon from '@material-ui/icons/CheckBoxOutlineBlank';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';

const useStyles = makeStyles({
  level: { display: 'inline-flex', alignItems: 'center', gap: 8 },
});

interface LevelOptionProps {
  scorecard: ScorecardView;
  level: string;
  count: number;
  selected: boolean;
}

/** One level of the list, and how many entities stand there. */
export const LevelOption = (props: LevelOptionProps) => {
  const { scorecard, level, count, selected } = props;
  const classes = useStyles();
  const { t, number } = useWords();
  return (
    <FormControlLabel
      control={
        <Checkbox
          icon={<CheckBoxOutlineBlankIcon fontSize="small" />}
          checkedIcon={<CheckBoxIcon fontSize="small" />}
          checked={selected}
          tabIndex={-1}
        />
      }
      label={
        <span className={classes.level}>
          <LevelIcon scorecard={scorecard} level={level} size={14} />
          <span>
            {t('filter.counted', {
              level: levelTitle(t, scorecard, level),
              number: number(count),
            })}
          </span>
        </span>
      }
      // The option is what is chosen; the box only shows it.
      onClick={event => event.preventDefault()}
    />
  );
};
