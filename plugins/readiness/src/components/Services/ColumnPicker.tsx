import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { checksOf } from '../../lib/checks';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  item: { fontSize: '0.875rem', padding: theme.spacing(0, 2, 0, 0.5) },
}));

/** Which checks have a column. */
export const ColumnPicker = () => {
  const classes = useStyles();
  const { t } = useWords();
  const { standard, scorecard, view, change } = useServicesContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (check: string) =>
    change({
      columns: view.columns.includes(check)
        ? view.columns.filter(other => other !== check)
        : [...view.columns, check],
    });
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('services.columns')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={!!anchor}
        onClose={() => setAnchor(null)}
        MenuListProps={{ 'aria-label': t('services.columnsOf') }}
      >
        {checksOf(standard, scorecard).map(({ id, title }) => {
          const checked = view.columns.includes(id);
          return (
            <MenuItem
              key={id}
              className={classes.item}
              role="menuitemcheckbox"
              aria-checked={checked}
              onClick={() => toggle(id)}
            >
              <Checkbox
                size="small"
                color="primary"
                checked={checked}
                tabIndex={-1}
                inputProps={{ 'aria-hidden': true }}
              />
              {title}
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
};
