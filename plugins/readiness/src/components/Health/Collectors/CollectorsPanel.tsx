import { Health } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { answers, sourcesOf } from '../../../lib/health';
import { Panel } from '../../Panel';
import { PanelRows } from '../../PanelRows';
import { CollectorRow } from './CollectorRow';

/** Every source with its state, its last run and how many entities it answered for. */
export const CollectorsPanel = ({ health }: { health: Health }) => {
  const { t, number } = useWords();
  const sources = sourcesOf(health);
  return (
    <Panel
      title={t('collectors.title')}
      aside={t('collectors.aside', {
        answering: number(sources.filter(answers).length),
        all: number(sources.length),
      })}
    >
      <PanelRows>
        {sources.map(source => (
          <CollectorRow key={source.id} source={source} sources={sources} />
        ))}
      </PanelRows>
    </Panel>
  );
};
