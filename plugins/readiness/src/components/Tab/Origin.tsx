import { EvidenceView } from '../../lib/types';
import { Time } from '../Time';
import { useTabContext } from './TabContext';

/** What a line is worth, which fact it quotes, since when it is so and when it was last seen. */
export const Origin = ({ line }: { line: EvidenceView }) => {
  const { sources } = useTabContext();
  const asOf = sources.find(({ collector }) => collector === line.source)?.asOf;
  return (
    <>
      ({line.kind}, {line.fact}
      {line.since && (
        <>
          , so since <Time at={line.since} format="short" />
        </>
      )}
      {asOf && (
        <>
          , seen <Time at={asOf} />
        </>
      )}
      {line.held && (
        <>
          , held since <Time at={line.held.since} format="short" />
        </>
      )}
      )
    </>
  );
};
