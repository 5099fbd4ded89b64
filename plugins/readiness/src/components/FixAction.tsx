import { Link } from '@backstage/core-components';
import { CheckView } from 'backstage-plugin-readiness-common';
import { fixLink } from '../lib/fixes';
import { ResultView } from '../lib/types';

interface FixActionProps {
  result: ResultView;
  check?: CheckView;
  /** What the link is about, for those who hear it out of its row. */
  title: string;
  /** Where the row itself explains how, should no link lead to the fix. */
  howTo?: string;
}

/** A row's one action: to where the fix is made, else to how it is made. */
export const FixAction = ({ result, check, title, howTo }: FixActionProps) => {
  const fix = fixLink(result, check);
  if (fix) {
    return (
      <Link to={fix.href} aria-label={`${fix.label}: ${title}`}>
        {fix.label}
      </Link>
    );
  }
  if (!howTo || !result.fix) return null;
  return (
    <Link to={howTo} aria-label={`How to: ${title}`}>
      How to
    </Link>
  );
};
