import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import GetAppIcon from '@material-ui/icons/GetApp';
import { ReportFilter } from 'backstage-plugin-readiness-common';
import { useExport } from '../../hooks/useExport';
import { useWords } from '../../hooks/useWords';
import { useServicesContext } from './ServicesContext';

/** The whole list of this view, not this page of it, as a file. */
export const ExportButton = ({ filter }: { filter: ReportFilter }) => {
  const { t } = useWords();
  const { view } = useServicesContext();
  const { running, run } = useExport({
    ...filter,
    sort: view.sort,
    outcomesOf: view.columns.length ? view.columns : undefined,
  });
  return (
    <Button
      size="small"
      variant="outlined"
      color="primary"
      disabled={running}
      aria-busy={running}
      startIcon={
        running ? <CircularProgress size={16} aria-hidden /> : <GetAppIcon />
      }
      onClick={run}
    >
      {t(running ? 'services.exporting' : 'services.export')}
    </Button>
  );
};
