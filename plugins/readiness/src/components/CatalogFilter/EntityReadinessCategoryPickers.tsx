import { readinessLabel } from 'backstage-plugin-readiness-common';
import { useScorecard } from '../../hooks/useScorecard';
import { useWords } from '../../hooks/useWords';
import { byUrgency, statusOfState, stateTitle } from '../../lib/categories';
import { MAIN_SCORECARD } from '../../lib/levelLabels';
import { OutcomeIcon } from '../OutcomeIcon';
import { EntityReadinessPickerProps } from './EntityReadinessPicker';
import { LabelPicker } from './LabelPicker';

/** A picker for each category of the scorecard that the catalog is told of; unless configured, none is. */
export const EntityReadinessCategoryPickers = (
  props: EntityReadinessPickerProps,
) => {
  const id = props.scorecard ?? MAIN_SCORECARD;
  const { t } = useWords();
  const { scorecard } = useScorecard(id);
  const shown = scorecard.categories.filter(({ inCatalog }) => inCatalog);
  return (
    <>
      {shown.map(category => (
        <LabelPicker
          key={category.id}
          name={`readiness-${category.id}`}
          label={readinessLabel(id, category.id)}
          title={t('filter.category', { category: category.title })}
          order={byUrgency}
          show={state => ({
            title: stateTitle(t, state),
            icon: <OutcomeIcon status={statusOfState(state)} />,
          })}
        />
      ))}
    </>
  );
};
