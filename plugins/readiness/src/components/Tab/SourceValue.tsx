import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { SourceState } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { Pill } from '../Pill';
import { Time } from '../Time';

/** When it last answered, or that it does not just now. */
export const SourceValue = ({ source }: { source: SourceState }) => {
  const { t } = useWords();
  if (source.failure) {
    return (
      <Pill
        tone="caution"
        icon={<ReportProblemIcon aria-hidden fontSize="inherit" />}
      >
        {t(source.asOf ? 'source.held' : 'source.notAnswering')}
      </Pill>
    );
  }
  return source.asOf ? (
    <Time at={source.asOf} />
  ) : (
    <>{t('source.notAskedYet')}</>
  );
};
