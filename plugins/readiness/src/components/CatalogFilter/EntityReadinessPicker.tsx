import Box from '@material-ui/core/Box';
import { CatalogAutocomplete } from '@backstage/plugin-catalog-react';
import { useScorecard } from '../../hooks/useScorecard';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { MAIN_SCORECARD } from '../../lib/levelLabels';
import { byRung, levelTitle } from '../../lib/levels';
import { ChosenLevel } from './ChosenLevel';
import { LevelOption } from './LevelOption';
import { useChosenLevels } from './useChosenLevels';
import { useLevelCounts } from './useLevelCounts';

/**
 * What the picker chooses by.
 *
 * @public
 */
export interface EntityReadinessPickerProps {
  /** Id of the scorecard whose levels are offered; `production-readiness` unless given. */
  scorecard?: string;
}

/** Narrows the catalog page to levels. Like its neighbours it hides while it has nothing to offer. */
export const EntityReadinessPicker = (props: EntityReadinessPickerProps) => {
  const id = props.scorecard ?? MAIN_SCORECARD;
  const { t } = useWords();
  const { scorecard } = useScorecard(id);
  const { chosen, choose } = useChosenLevels(id);
  const { value: counts = [], error } = useLevelCounts(id);

  const found = counts.filter(({ count }) => count > 0);
  const offered = [...new Set([...found.map(({ value }) => value), ...chosen])];
  if (offered.length === 0 && !error) return null;

  const titleOf = (level: string) => levelTitle(t, scorecard, level);
  const countOf = (level: string) =>
    counts.find(({ value }) => value === level)?.count ?? 0;
  return (
    <Box pb={1} pt={1}>
      <CatalogAutocomplete<string, true>
        multiple
        disableCloseOnSelect
        label={t('filter.readiness')}
        name="readiness-picker"
        options={offered.sort(byRung(scorecard))}
        value={chosen}
        onChange={(_, levels) => choose(levels)}
        getOptionLabel={titleOf}
        TextFieldProps={
          error && {
            error: true,
            helperText: t('filter.failed', { message: messageOf(error) }),
          }
        }
        renderOption={(level, { selected }) => (
          <LevelOption
            scorecard={scorecard}
            level={level}
            count={countOf(level)}
            selected={selected}
          />
        )}
        renderTags={(levels, tagProps) =>
          levels.map((level, index) => (
            <ChosenLevel
              {...tagProps({ index })}
              key={level}
              scorecard={scorecard}
              level={level}
            />
          ))
        }
      />
    </Box>
  );
};
