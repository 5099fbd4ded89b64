import Typography from '@material-ui/core/Typography';
import { CurrentReport, SourceState } from 'backstage-plugin-readiness-common';
import { useAnchor } from '../../hooks/useAnchor';
import { useWords } from '../../hooks/useWords';
import { categoriesOf, narrowed, waitingGroups } from '../../lib/rows';
import { RowStatus } from '../../lib/statuses';
import { CategoryPanel } from './CategoryPanel';
import { TabContext } from './TabContext';
import { WaitingPanel } from './WaitingPanel';

interface ChecksProps {
  current: CurrentReport;
  sources: readonly SourceState[];
  /** Only these, unless empty. */
  outcomes: readonly RowStatus[];
}

/** Every check of the scorecard, by category; what waits for a signal last. */
export const Checks = ({ current, sources, outcomes }: ChecksProps) => {
  const { t } = useWords();
  const anchor = useAnchor();
  const categories = narrowed(categoriesOf(current), outcomes);
  const waiting =
    !outcomes.length || outcomes.includes('waiting')
      ? waitingGroups(current.report.results)
      : [];
  if (!categories.length && !waiting.length) {
    return (
      <Typography color="textSecondary" role="status">
        {t('tab.noneLikeThat')}
      </Typography>
    );
  }
  return (
    <TabContext.Provider value={{ current, sources, anchor }}>
      {categories.map(category => (
        <CategoryPanel key={category.id} category={category} />
      ))}
      {waiting.length > 0 && <WaitingPanel groups={waiting} />}
    </TabContext.Provider>
  );
};
