import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { useWords } from '../../hooks/useWords';
import { useActionCount } from '../../hooks/useActionCount';
import { ActionsPage } from '../Actions';
import { HealthPage } from '../Health';
import { ServicesPage } from '../Services';

/** The readiness page of portals on the classic frontend system, with the same tabs. */
export const ReadinessPage = () => {
  const { t, number } = useWords();
  const count = useActionCount();
  return (
    <Page themeId="tool">
      <Header title={t('common.readiness')} />
      <TabbedLayout>
        <TabbedLayout.Route path="/services" title={t('services.title')}>
          <ServicesPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path="/actions"
          title={
            count
              ? t('actions.titleWithNumber', { number: number(count) })
              : t('actions.title')
          }
        >
          <ActionsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/health" title={t('health.title')}>
          <HealthPage />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
};
