import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { SourceState } from 'backstage-plugin-readiness-common';
import { Pill } from '../Pill';
import { Time } from '../Time';

/** When it last answered, or that it does not just now. */
export const SourceValue = ({ source }: { source: SourceState }) => {
  if (source.failure) {
    return (
      <Pill
        tone="caution"
        icon={<ReportProblemIcon aria-hidden fontSize="inherit" />}
      >
        {source.asOf ? 'held' : 'not answering'}
      </Pill>
    );
  }
  return source.asOf ? <Time at={source.asOf} /> : <>not asked yet</>;
};
