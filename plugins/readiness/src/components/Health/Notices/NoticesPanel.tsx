import { makeStyles } from '@material-ui/core/styles';
import {
  CollectorHealth,
  PlatformNotice,
} from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { noticeGroups, settingYaml } from '../../../lib/settings';
import { Panel } from '../../Panel';
import { CopyableYaml } from './CopyableYaml';
import { NoticeItem } from './NoticeItem';

const useStyles = makeStyles(theme => ({
  groups: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li': { padding: theme.spacing(1.5, 2.5) },
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  notices: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

interface NoticesPanelProps {
  notices: readonly PlatformNotice[];
  collectors: readonly CollectorHealth[];
}

/** What the platform team alone can mend, with the setting to add where there is one. */
export const NoticesPanel = ({ notices, collectors }: NoticesPanelProps) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <Panel
      title={t('notices.title')}
      aside={t('notices.aside', { count: notices.length })}
    >
      <ul className={classes.groups}>
        {noticeGroups(notices).map(({ notices: group, setting }) => (
          <li key={`${group[0].code} ${group[0].subject}`}>
            <ul className={classes.notices}>
              {group.map(notice => (
                <NoticeItem
                  key={`${notice.collector} ${notice.code} ${notice.subject}`}
                  notice={notice}
                  collectors={collectors}
                />
              ))}
            </ul>
            {setting && (
              <CopyableYaml
                name={setting.key}
                yaml={settingYaml(setting.key, setting.values)}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
