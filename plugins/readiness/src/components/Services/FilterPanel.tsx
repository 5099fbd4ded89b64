import { makeStyles } from '@material-ui/core/styles';
import { ReportCounts } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { refName } from '../../lib/refs';
import { Surface } from '../Surface';
import { OutcomeFilter } from './OutcomeFilter';
import { Picker } from './Picker';
import { RangeFields } from './RangeFields';
import { RefPicker } from './RefPicker';

const useStyles = makeStyles(theme => ({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
  },
}));

interface FilterPanelProps {
  id: string;
  counts?: ReportCounts;
}

/** Every filter of the list, with how many each choice would give. */
export const FilterPanel = ({ id, counts }: FilterPanelProps) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <Surface label={t('services.filters')}>
      <div id={id} className={classes.panel}>
        <Picker
          name="owner"
          options={counts?.owners}
          nameOf={ref => refName(ref, 'group')}
        />
        <Picker name="kind" options={counts?.kinds} />
        <Picker name="type" options={counts?.types} />
        <Picker name="lifecycle" options={counts?.lifecycles} />
        <Picker name="tier" options={counts?.tiers} />
        <RefPicker name="system" />
        <RefPicker name="domain" />
        <OutcomeFilter />
        <RangeFields from="minScore" to="maxScore" />
        <RangeFields from="minCoverage" to="maxCoverage" />
      </div>
    </Surface>
  );
};
