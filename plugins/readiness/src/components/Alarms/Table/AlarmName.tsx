import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { AlarmView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { common } from '../../../lib/alarms/common';
import { safeHref } from '../../../lib/href';
import { useAlarmsContext } from '../AlarmsContext';
import { Breakable } from './Breakable';
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

/** What it is called, leading to where it is changed; and of what is not the same for all, how it was found. */
export const AlarmName = ({ alarm }: { alarm: AlarmView }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { alarms } = useAlarmsContext().alarms;
  const { title, link, severity } = alarm;
  const words = [
    severity,
    common(alarms, 'source') === undefined && alarm.source,
    common(alarms, 'matchedBy') === undefined && alarm.matchedBy,
  ];
  const further = (['dashboard', 'logs'] as const).flatMap(kind => {
    const href = safeHref(alarm[kind]);
    return href ? [{ kind, href }] : [];
  });
  return (
    <>
      <div className={classes.title}>
        <MaybeLink href={link}>
          <Breakable name={title} />
        </MaybeLink>
      </div>
      <div className={classes.note}>
        {words.filter(Boolean).join(' · ')}
        {further.map(({ kind, href }) => (
          <span key={kind}>
            {' · '}
            <Link
              to={href}
              // Among words, colour alone would not tell it.
              underline="always"
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
