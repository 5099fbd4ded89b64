import { JsonValue } from '@backstage/types';
import { Change, valueOf } from './Change';
import { Complaint } from './Complaint';
import { foldDefinition, FoldedMap } from './foldDefinition';
import { listComplaints } from './listComplaints';
import { Item, mergeList } from './mergeList';
import { categoriesInUse, openRungs } from './takenOut';
import { isMap } from './values';

const LISTS = ['levels', 'categories'] as const;

type ListName = (typeof LISTS)[number];

/** What the layers so far made of one scorecard, its own fields apart. */
export interface FoldedScorecard {
  levels: Item[];
  categories: Item[];
  references: FoldedMap;
}

/** Applies what one layer says of a scorecard: of itself first, then of what it asks. */
export function foldScorecard(
  heads: FoldedMap,
  scorecard: FoldedScorecard,
  head: Change | undefined,
  references: readonly Change[],
): Complaint[] {
  const before = scorecard.categories;
  const complaints = head ? foldHead(heads, scorecard, head) : [];
  for (const reference of references) {
    const complaint = foldDefinition(scorecard.references, reference);
    if (complaint) complaints.push(complaint);
    else dropWhereOut(scorecard.references, reference.unit.id);
  }
  return head
    ? [...complaints, ...categoriesInUse(scorecard, before, head)]
    : complaints;
}

function foldHead(
  heads: FoldedMap,
  scorecard: FoldedScorecard,
  head: Change,
): Complaint[] {
  const value = valueOf(head);
  const fields = foldDefinition(heads, {
    ...head,
    state: value === undefined ? 'refused' : 'current',
    current: withoutLists(value),
  });
  const lists = LISTS.flatMap(name => {
    const list = isMap(value) ? value[name] : undefined;
    return list === undefined ? [] : foldList(scorecard, head, name, list);
  });
  openRungs(heads.get(head.unit.id), scorecard, value);
  return [...(fields ? [{ ...fields, change: head }] : []), ...lists];
}

/** The lists are merged in their own way. */
function withoutLists(value: JsonValue = null): JsonValue {
  if (!isMap(value)) return value;
  const { levels: _levels, categories: _categories, ...fields } = value;
  return fields;
}

function foldList(
  scorecard: FoldedScorecard,
  head: Change,
  name: ListName,
  list: JsonValue,
): Complaint[] {
  const complaints = listComplaints(head, name, list);
  if (complaints.length === 0) {
    scorecard[name] = mergeList(scorecard[name], list);
  }
  return complaints;
}

function dropWhereOut(references: FoldedMap, id: string) {
  if (references.get(id)?.isOut) references.delete(id);
}
