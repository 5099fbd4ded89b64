import { ActionItem } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { Time } from '../Time';
import { useActionsContext } from './ActionsContext';

/** What was seen, what was wanted, since when, and what it leads to. */
export const SeenLine = ({ item }: { item: ActionItem }) => {
  const { t } = useWords();
  const { scorecard } = useActionsContext();
  const { seenText, wantedText, since, opens } = item;
  return (
    <>
      {seenText && wantedText
        ? t('actions.seen', { seen: seenText, wanted: wantedText })
        : seenText}
      {since && (
        <>
          {seenText ? ' · ' : ''}
          <Time at={since} format="relative" />
        </>
      )}
      {opens &&
        ` · ${t('actions.opens', { level: levelTitle(t, scorecard, opens) })}`}
    </>
  );
};
