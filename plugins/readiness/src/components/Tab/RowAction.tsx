import { Link } from '@backstage/core-components';
import MuiLink from '@material-ui/core/Link';
import { useWords } from '../../hooks/useWords';
import { fixLink, isOwnersMove } from '../../lib/fixes';
import { ResultView } from '../../lib/types';
import { useTabContext } from './TabContext';

interface RowActionProps {
  result: ResultView;
  title: string;
  /** Shows how, where no link leads to the fix. */
  onHowTo(): void;
}

/** The row's one action. */
export const RowAction = ({ result, title, onHowTo }: RowActionProps) => {
  const { current } = useTabContext();
  const { t } = useWords();
  const about = (what: string) => t('common.about', { what, title });
  const fix = fixLink(t, result, current.checks[result.check]);
  if (fix) {
    return (
      <Link to={fix.href} aria-label={about(fix.label)}>
        {fix.label}
      </Link>
    );
  }
  if (!result.fix || !isOwnersMove(result)) return null;
  return (
    <MuiLink
      component="button"
      type="button"
      variant="body2"
      aria-label={about(t('fix.howTo'))}
      onClick={onHowTo}
    >
      {t('fix.howTo')}
    </MuiLink>
  );
};
