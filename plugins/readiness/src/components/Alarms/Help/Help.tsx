import { Entity } from '@backstage/catalog-model';
import BlockIcon from '@material-ui/icons/Block';
import CloudOffIcon from '@material-ui/icons/CloudOffOutlined';
import NotificationsNoneIcon from '@material-ui/icons/NotificationsNone';
import SettingsInputIcon from '@material-ui/icons/SettingsInputComponent';
import { useWords } from '../../../hooks/useWords';
import { AlarmsHelp } from '../../../lib/alarms/alarmsHelp';
import { HealthLink } from '../../HealthLink';
import { Message } from '../../Message';
import { FindAlarms } from './FindAlarms';
import { PushAlarms } from './PushAlarms';

const ICONS: Record<Exclude<AlarmsHelp, 'unmatched'>, typeof BlockIcon> = {
  'not-needed': BlockIcon,
  'no-source': SettingsInputIcon,
  unheard: CloudOffIcon,
  'not-judged': NotificationsNoneIcon,
};

interface HelpProps {
  help: AlarmsHelp;
  entity: Entity;
}

/** Why there is no alarm to show, whose move it is, and what to do first. */
export const Help = ({ help, entity }: HelpProps) => {
  const { t } = useWords();
  if (help === 'unmatched') return <FindAlarms entity={entity} />;
  const Icon = ICONS[help];
  const noSource = help === 'no-source';
  return (
    <>
      <Message
        role="status"
        icon={<Icon />}
        title={t(`alarms.help.${help}.title`)}
      >
        {t(`alarms.help.${help}.text`)} {noSource && <HealthLink />}
      </Message>
      {noSource && <PushAlarms entity={entity} />}
    </>
  );
};
