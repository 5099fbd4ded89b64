import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import PauseIcon from '@material-ui/icons/Pause';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { DefinitionLayer } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { LAYER_TONES, LayerStatus } from '../../../lib/health';
import { Words } from '../../../translations/words';
import { Pill } from '../../Pill';
import { Time } from '../../Time';
import { Problems } from './Problems';

const ICONS: Record<LayerStatus, typeof CheckIcon> = {
  ok: CheckIcon,
  partly: ReportProblemIcon,
  held: PauseIcon,
  failed: CloseIcon,
};

const useStyles = makeStyles(theme => ({
  layer: { padding: theme.spacing(1, 0) },
  first: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  title: { fontSize: '0.875rem', fontWeight: 600, overflowWrap: 'anywhere' },
  small: {
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
  },
}));

/** One place that definitions come from: whether it is in force, and what is wrong with it. */
export const LayerItem = ({ layer }: { layer: DefinitionLayer }) => {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const { status, readAt, problems } = layer;
  const Icon = ICONS[status];
  return (
    <li className={classes.layer}>
      <div className={classes.first}>
        <span className={classes.title}>{layer.title}</span>
        <Pill
          tone={LAYER_TONES[status]}
          icon={<Icon aria-hidden fontSize="inherit" />}
        >
          {t(`definitions.status.${status}`)}
        </Pill>
      </div>
      <div className={classes.small}>
        {status !== 'ok' && <>{t(`definitions.meaning.${status}`)} · </>}
        {addsInWords(words, layer)}
        {readAt && (
          <> · {t('definitions.read', { time: <Time at={readAt} /> })}</>
        )}
      </div>
      {problems.length > 0 && <Problems layer={layer} />}
    </li>
  );
};

function addsInWords({ t, list }: Words, layer: DefinitionLayer): string {
  const { checks, scorecards } = layer;
  const what = [
    ...(checks.length
      ? [t('definitions.checks', { count: checks.length })]
      : []),
    ...(scorecards.length
      ? [t('definitions.scorecards', { count: scorecards.length })]
      : []),
  ];
  if (!what.length) return t('definitions.addsNothing');
  return t('definitions.adds', { what: list(what) });
}
