import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { checksOf } from '../../lib/checks';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: theme.spacing(1),
    minWidth: 0,
    [theme.breakpoints.up('sm')]: { gridColumn: 'span 2' },
  },
  field: { margin: 0, minWidth: 0 },
}));

const OUTCOMES = [
  'fail',
  'unknown',
  'error',
  'waived',
  'pass',
  'not-applicable',
] as const;

/** A check and what came of it; once both are chosen they narrow the list and are told below. */
export const OutcomeFilter = () => {
  const classes = useStyles();
  const { t } = useWords();
  const { standard, scorecard, view, change } = useServicesContext();
  const [check, setCheck] = useState('');
  const add = (outcome: string) => {
    const chosen = `${check}:${outcome}`;
    change({ outcome: [...new Set([...view.outcome, chosen])] });
    setCheck('');
  };
  const common = {
    select: true,
    size: 'small',
    variant: 'outlined',
    className: classes.field,
  } as const;
  return (
    <div className={classes.fields}>
      <TextField
        {...common}
        id="readiness-services-check"
        label={t('services.filter.check')}
        value={check}
        onChange={event => setCheck(event.target.value)}
      >
        {checksOf(standard, scorecard).map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...common}
        id="readiness-services-outcome"
        label={t('services.filter.cameOut')}
        value=""
        disabled={!check}
        onChange={event => add(event.target.value)}
      >
        {OUTCOMES.map(outcome => (
          <MenuItem key={outcome} value={outcome}>
            {t(`outcome.word.${outcome}`)}
          </MenuItem>
        ))}
      </TextField>
    </div>
  );
};
