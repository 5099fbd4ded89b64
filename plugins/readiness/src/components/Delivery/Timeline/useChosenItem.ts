import { KeyboardEvent, useState } from 'react';
import { TimelineItem } from '../../../lib/delivery/timelineItems';

/** Which item is looked at: the newest, until the mouse or the keyboard goes to another. */
export function useChosenItem(items: readonly TimelineItem[]) {
  const [key, setKey] = useState<string>();
  const last = items.length - 1;
  const found = items.findIndex(item => item.key === key);
  const at = found < 0 ? last : found;
  const choose = (index: number) =>
    setKey(items[Math.min(last, Math.max(0, index))]?.key);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, at, last);
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  };
  return { at, chosen: items[at], choose, onKeyDown };
}

function targetOf(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
