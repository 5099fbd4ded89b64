import { Expression } from './Expression';

const SCALARS = ['scalar', 'time', 'pi', 'start', 'end', 'range', 'step'];

export function readCall(
  name: string,
  parameters: readonly Expression[],
): Expression {
  if (SCALARS.includes(name)) return { type: 'scalar' };
  // Without any, such as `hour()`, it tells of the time.
  const of = parameters.find(({ type }) => type !== 'scalar');
  if (!of) return { type: 'constant' };
  switch (name) {
    case 'absent':
    case 'absent_over_time':
      return { type: 'absent', of };
    case 'label_replace':
    case 'label_join':
    case 'info':
      return { type: 'relabeling', of };
    default:
      return of;
  }
}
