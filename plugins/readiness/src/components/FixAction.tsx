import { Link } from '@backstage/core-components';
import { CheckView } from 'backstage-plugin-readiness-common';
import { useWords } from '../hooks/useWords';
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
  const { t } = useWords();
  const fix = fixLink(t, result, check);
  const about = (what: string) => t('common.about', { what, title });
  if (fix) {
    return (
      <Link to={fix.href} aria-label={about(fix.label)}>
        {fix.label}
      </Link>
    );
  }
  if (!howTo || !result.fix) return null;
  return (
    <Link to={howTo} aria-label={about(t('fix.howTo'))}>
      {t('fix.howTo')}
    </Link>
  );
};
