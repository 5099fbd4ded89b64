import { useWords } from '../../../hooks/useWords';
import { SignalHealth } from '../../../lib/health';
import { isBuiltIn } from '../../../lib/signals';
import { Time } from '../../Time';

/** Since when and by whom; else what to do first. */
export const SignalNote = ({
  signal: { signal, since, sources },
}: {
  signal: SignalHealth;
}) => {
  const { t, list } = useWords();
  const names = list([...new Set(sources.map(({ title }) => title))]);
  if (since) {
    const time = <Time at={since} format="short" />;
    return <>{t('signals.since', { time, sources: names })}</>;
  }
  if (names) return <>{t('signals.silent', { sources: names })}</>;
  return <>{t(`signals.missing.${isBuiltIn(signal) ? signal : 'other'}`)}</>;
};
