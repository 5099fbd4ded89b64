import { LinkButton } from '@backstage/core-components';
import { ActionItem } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { labelOf } from '../../lib/fixes';
import { safeHref } from '../../lib/href';
import { useActionsContext } from './ActionsContext';

interface ActionLinkProps {
  check: string;
  item: ActionItem;
  /** What it is about, for those who hear it out of its row. */
  title: string;
}

/** The one button of a row, to where the fix is made. */
export const ActionLink = ({ check, item, title }: ActionLinkProps) => {
  const { t } = useWords();
  const { standard } = useActionsContext();
  const template = standard.checks[check]?.remediation.url;
  const label = t(labelOf(template));
  const href = safeHref(item.url);
  if (!href) return null;
  // The tab of the entity opens at the check that it is about.
  const onTab = template?.startsWith('{entity}/readiness');
  return (
    <LinkButton
      // The button's own role would hide from those who hear it that it leads elsewhere.
      role="link"
      to={onTab && !href.includes('#') ? `${href}#${check}` : href}
      size="small"
      variant="outlined"
      color="primary"
      aria-label={t('common.about', { what: label, title })}
    >
      {label}
    </LinkButton>
  );
};
