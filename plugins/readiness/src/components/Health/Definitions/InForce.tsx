import { DefinitionsHealth } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { FactTable } from '../../FactTable';
import { Time } from '../../Time';

/** As much of a hash as tells two sets apart at a glance; all of it on hover. */
const SHORT = 12;

/** The set in force: what it is called, since when, and how much it holds. */
export const InForce = ({
  definitions,
}: {
  definitions: DefinitionsHealth;
}) => {
  const { t, number } = useWords();
  const { hash = '', activatedAt, packageVersion } = definitions;
  const time = activatedAt && <Time at={activatedAt} format="short" />;
  const activated = {
    key: 'activated',
    term: t('definitions.activated'),
    value: packageVersion
      ? t('definitions.by', { time: time || '–', version: packageVersion })
      : time,
  };
  const inForce = {
    key: 'inForce',
    term: t('definitions.inForce'),
    value: <code title={hash}>{hash.slice(0, SHORT)}</code>,
    note: t('definitions.amount', {
      checks: number(definitions.checks ?? 0),
      scorecards: number(definitions.scorecards ?? 0),
    }),
  };
  return <FactTable entries={[inForce, activated]} />;
};
