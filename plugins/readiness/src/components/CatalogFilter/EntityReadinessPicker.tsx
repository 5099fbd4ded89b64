import { readinessLabel } from 'backstage-plugin-readiness-common';
import { useScorecard } from '../../hooks/useScorecard';
import { useWords } from '../../hooks/useWords';
import { MAIN_SCORECARD } from '../../lib/levelLabels';
import { byRung, levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';
import { LabelPicker } from './LabelPicker';

/**
 * What the picker chooses by.
 *
 * @public
 */
export interface EntityReadinessPickerProps {
  /** Id of the scorecard whose levels are offered; `production-readiness` unless given. */
  scorecard?: string;
}

const SIZES = { small: 12, large: 14 };

/** Narrows the catalog page to levels. */
export const EntityReadinessPicker = (props: EntityReadinessPickerProps) => {
  const id = props.scorecard ?? MAIN_SCORECARD;
  const { t } = useWords();
  const { scorecard } = useScorecard(id);
  return (
    <LabelPicker
      name="readiness"
      label={readinessLabel(id)}
      title={t('filter.readiness')}
      order={byRung(scorecard)}
      show={(level, size) => ({
        title: levelTitle(t, scorecard, level),
        icon: (
          <LevelIcon scorecard={scorecard} level={level} size={SIZES[size]} />
        ),
      })}
    />
  );
};
