import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';
import { safeHref } from '../lib/href';

interface MaybeLinkProps {
  href: string | undefined;
  label?: string;
  children: ReactNode;
}

/** A link where the address may be followed, else the words alone. */
export const MaybeLink = ({ href, label, children }: MaybeLinkProps) => {
  const to = safeHref(href);
  if (!to) return <span>{children}</span>;
  return (
    <Link to={to} aria-label={label}>
      {children}
    </Link>
  );
};
