import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import FilterListIcon from '@material-ui/icons/FilterList';
import { ReportCounts, ReportFilter } from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { StandardSelect } from '../StandardSelect';
import { ColumnPicker } from './ColumnPicker';
import { ExportButton } from './ExportButton';
import { FilterPanel } from './FilterPanel';
import { MineChip } from './MineChip';
import { SearchField } from './SearchField';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
  },
  space: { flex: '1 1 0' },
}));

interface ToolbarProps {
  counts?: ReportCounts;
  filter: ReportFilter;
}

const PANEL = 'readiness-services-filters';

/** What the list is narrowed and shown by. */
export const Toolbar = ({ counts, filter }: ToolbarProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { standard, scorecard, change } = useServicesContext();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={classes.line}>
        <StandardSelect
          scorecards={standard.scorecards}
          selected={scorecard.id}
          // Levels and checks are those of one scorecard.
          onSelect={id =>
            change({ scorecard: id, level: [], outcome: [], columns: [] })
          }
        />
        <SearchField />
        <MineChip />
        <Button
          size="small"
          variant="outlined"
          startIcon={<FilterListIcon />}
          aria-expanded={open}
          aria-controls={open ? PANEL : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('services.filters')}
        </Button>
        <ColumnPicker />
        <span className={classes.space} />
        <ExportButton filter={filter} />
      </div>
      {open && <FilterPanel id={PANEL} counts={counts} />}
    </>
  );
};
