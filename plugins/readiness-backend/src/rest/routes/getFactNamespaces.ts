import { toNamespaceView } from '../../facts/toNamespaceView';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const getFactNamespaces = ({ namespaces }: RestContext) =>
  route('/v1/fact-namespaces', 'get', async () => ({
    namespaces: (await namespaces.list()).map(toNamespaceView),
  }));
