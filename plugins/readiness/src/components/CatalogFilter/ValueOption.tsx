import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import CheckBoxIcon from '@material-ui/icons/CheckBox';
import CheckBoxOutlineBlankIcon from '@material-ui/icons/CheckBoxOutlineBlank';
import { useWords } from '../../hooks/useWords';
import { ShownValue } from './ShownValue';

const useStyles = makeStyles({
  value: { display: 'inline-flex', alignItems: 'center', gap: 8 },
});

interface ValueOptionProps {
  shown: ShownValue;
  count: number;
  selected: boolean;
}

/** One value of the list, and how many entities have it. */
export const ValueOption = (props: ValueOptionProps) => {
  const { shown, count, selected } = props;
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
        <span className={classes.value}>
          {shown.icon}
          <span>
            {t('filter.counted', {
              value: shown.title,
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
