import { JsonValue } from '@backstage/types';
import { Change } from './Change';
import { Complaint } from './Complaint';
import { isMap } from './values';

const EXAMPLES: Record<string, object> = {
  levels: {
    bronze: { title: 'Bronze', description: 'Known and owned', order: 10 },
  },
  categories: { docs: { title: 'Docs', order: 10 } },
};

/** What is wrong with rungs or categories as they are written, before they are put together. */
export function listComplaints(
  change: Change,
  name: string,
  list: JsonValue,
): Complaint[] {
  const complaint = (rest: string[], message: string) => ({
    change,
    code: 'invalid-shape',
    rest: [name, ...rest],
    message,
  });
  if (Array.isArray(list)) return [];
  const example = JSON.stringify({ [name]: EXAMPLES[name] });
  if (!isMap(list)) {
    return [
      complaint([], `must be a map by id, or a list; for example ${example}`),
    ];
  }
  return Object.entries(list).flatMap(([id, item]) => {
    if (item === false) return [];
    if (!isMap(item)) {
      const text = `must be a map of fields, or false to take it out, for example ${example}`;
      return [complaint([id], text)];
    }
    return [
      ...(item.order === undefined || typeof item.order === 'number'
        ? []
        : [
            complaint(
              [id, 'order'],
              'must be a number, for example 15: between the first (10) and the second (20)',
            ),
          ]),
      ...(item.id === undefined || item.id === id
        ? []
        : [
            complaint(
              [id, 'id'],
              `must be the key it stands under, for example "${id}", or be left out`,
            ),
          ]),
    ];
  });
}
