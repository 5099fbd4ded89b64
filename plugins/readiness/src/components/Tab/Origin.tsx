import { useWords } from '../../hooks/useWords';
import { EvidenceView } from '../../lib/types';
import { Time } from '../Time';
import { useTabContext } from './TabContext';

/** What a line is worth, which fact it quotes, since when it is so and when it was last seen. */
export const Origin = ({ line }: { line: EvidenceView }) => {
  const { t } = useWords();
  const { sources } = useTabContext();
  const asOf = sources.find(({ collector }) => collector === line.source)?.asOf;
  const { since, held } = line;
  const short = (at: string) => <Time at={at} format="short" />;
  return (
    <>
      ({t(`kind.name.${line.kind}`)}, {line.fact}
      {since && <>, {t('detail.soSince', { time: short(since) })}</>}
      {asOf && <>, {t('detail.seen', { time: <Time at={asOf} /> })}</>}
      {held && <>, {t('detail.heldSince', { time: short(held.since) })}</>})
    </>
  );
};
