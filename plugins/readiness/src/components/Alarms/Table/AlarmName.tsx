import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { AlarmView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { safeHref } from '../../../lib/href';
import { useAlarmsContext } from '../AlarmsContext';
import { MaybeLink } from '../../MaybeLink';

const useStyles = makeStyles(theme => ({
  title: { fontSize: '0.875rem', fontWeight: 600, overflowWrap: 'anywhere' },
  note: {
    fontSize: '0.75rem',
    fontWeight: 'normal',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** What it is called, leading to where it is changed; how grave it is, and how it came to be of this entity. */
export const AlarmName = ({ alarm }: { alarm: AlarmView }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { sources } = useAlarmsContext().alarms;
  const { title, link, severity, source, matchedBy } = alarm;
  const words = [severity, sources.length > 1 && source, matchedBy];
  const further = (['dashboard', 'logs'] as const).flatMap(kind => {
    const href = safeHref(alarm[kind]);
    return href ? [{ kind, href }] : [];
  });
  return (
    <>
      <div className={classes.title}>
        <MaybeLink href={link}>{title}</MaybeLink>
      </div>
      <div className={classes.note}>
        {words.filter(Boolean).join(' · ')}
        {further.map(({ kind, href }) => (
          <span key={kind}>
            {' · '}
            <Link
              to={href}
              aria-label={t('common.about', {
                what: t(`alarms.link.${kind}`),
                title,
              })}
            >
              {t(`alarms.link.${kind}`)}
            </Link>
          </span>
        ))}
      </div>
    </>
  );
};
