import { useWords } from '../../hooks/useWords';
import { CategoryRows } from '../../lib/rows';
import { Words } from '../../translations/words';
import { Panel } from '../Panel';
import { PanelRows } from '../PanelRows';
import { CheckRow } from './CheckRow';
import { NotApplicable } from './NotApplicable';

/** The checks of one category. */
export const CategoryPanel = ({ category }: { category: CategoryRows }) => {
  const { title, rows, notApplicable } = category;
  return (
    <Panel title={title} aside={inWords(useWords(), category)}>
      <PanelRows>
        {rows.map(row => (
          <CheckRow key={row.result.check} row={row} />
        ))}
        {notApplicable.length > 0 && (
          <li>
            <NotApplicable results={notApplicable} />
          </li>
        )}
      </PanelRows>
    </Panel>
  );
};

/** `4 of 6 pass, 1 waived, 2 waiting`; none of it where nothing of the category applies. */
function inWords(
  { t, number }: Words,
  { tally, waiting }: CategoryRows,
): string {
  const { pass, waived, all } = tally;
  if (!all && !waiting) return t('tab.nothingApplies');
  return [
    all && t('tab.passing', { pass: number(pass), all: number(all) }),
    waived && t('outcome.counted.waived', { number: number(waived) }),
    waiting && t('outcome.counted.waiting', { number: number(waiting) }),
  ]
    .filter(Boolean)
    .join(', ');
}
