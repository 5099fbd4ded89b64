import Chip, { ChipProps } from '@material-ui/core/Chip';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';

interface ChosenLevelProps extends ChipProps {
  scorecard: ScorecardView;
  level: string;
}

/** A level that the list is narrowed to, with the way to let it go. */
export const ChosenLevel = (props: ChosenLevelProps) => {
  const { scorecard, level, ...chip } = props;
  const { t } = useWords();
  return (
    <Chip
      {...chip}
      size="small"
      icon={<LevelIcon scorecard={scorecard} level={level} size={12} />}
      label={levelTitle(t, scorecard, level)}
    />
  );
};
