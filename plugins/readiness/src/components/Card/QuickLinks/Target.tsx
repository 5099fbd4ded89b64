import { Link } from '@backstage/core-components';
import { safeHref } from '../../../lib/href';
import { QuickLink } from '../../../lib/quickLink';
import { None } from './None';

/** What there is, as a link where it leads somewhere. */
export const Target = ({ link }: { link?: Omit<QuickLink, 'label'> }) => {
  if (!link?.text) return <None />;
  const href = safeHref(link.href);
  if (!href) return <span title={link.text}>{link.text}</span>;
  return (
    <Link to={href} title={link.text}>
      {link.text}
    </Link>
  );
};
