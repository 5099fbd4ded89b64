import { Link } from '@backstage/core-components';
import { useNow } from '../../hooks/useNow';
import { useWords } from '../../hooks/useWords';
import { seenInWords } from '../../lib/evidence';
import { safeHref } from '../../lib/href';
import { EvidenceView } from '../../lib/types';

/** What was seen, leading to where it was seen. */
export const Seen = ({ line }: { line: EvidenceView }) => {
  const href = safeHref(line.link);
  const seen = <strong>{seenInWords(useWords(), line, useNow())}</strong>;
  return href ? <Link to={href}>{seen}</Link> : seen;
};
