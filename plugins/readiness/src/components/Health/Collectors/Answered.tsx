import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';

/** For how many entities it had an answer; and for how many it could not be asked. */
export const Answered = ({ coverage }: Pick<CollectorHealth, 'coverage'>) => {
  const { t, number } = useWords();
  const { entities, answered, failing } = coverage;
  if (!entities) return <>{t('collectors.nobody')}</>;
  return (
    <>
      <div>
        {t('collectors.answered', {
          count: entities,
          answered: number(answered),
        })}
      </div>
      {failing > 0 && (
        <div>{t('collectors.failing', { number: number(failing) })}</div>
      )}
    </>
  );
};
