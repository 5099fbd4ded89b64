import { useMyRefs } from '../../hooks/useMyRefs';
import { useWords } from '../../hooks/useWords';
import { ToggleChip } from '../ToggleChip';
import { useServicesContext } from './ServicesContext';

/**
 * Narrows the list to what the reader and their groups own. The refs go into the address, so that
 * whoever gets the link sees this list and not their own.
 */
export const MineChip = () => {
  const { t } = useWords();
  const { view, change } = useServicesContext();
  const { value: mine } = useMyRefs();
  if (!mine?.length) return null;
  const pressed = mine.every(ref => view.owner.includes(ref));
  const others = view.owner.filter(ref => !mine.includes(ref));
  return (
    <ToggleChip
      pressed={pressed}
      onClick={() => change({ owner: pressed ? others : mine })}
    >
      {t('services.mine')}
    </ToggleChip>
  );
};
