/** Bytes that are set aside at once. */
const ROOM = 64 * 1024;
/** Characters of an item that is not copied together with others. */
const LARGE = 8 * 1024;
/** Bytes that a character takes at most. */
const WIDEST = 3;

/** A JSON list, written item by item. */
interface JsonList {
  /** @param json - of the next item */
  add(json: string): void;
  /** All of it. */
  end(): string | Buffer;
}

export function createTextList(): JsonList {
  const items: string[] = [];
  return {
    add: json => items.push(json),
    end: () => `[${items.join()}]`,
  };
}

/** As bytes, right away: texts that are put together take twice the memory, and more of it as garbage. */
export function createByteList(): JsonList {
  const full: Buffer[] = [];
  let room = Buffer.allocUnsafe(ROOM);
  let used = 0;
  const write = (text: string) => {
    if (used + text.length * WIDEST > room.length) {
      full.push(room.subarray(0, used));
      room = Buffer.allocUnsafe(ROOM);
      used = 0;
    }
    used += room.write(text, used);
  };
  let separator = '[';
  return {
    add(json) {
      write(separator);
      separator = ',';
      if (json.length <= LARGE) {
        write(json);
        return;
      }
      full.push(room.subarray(0, used), Buffer.from(json));
      room = room.subarray(used);
      used = 0;
    },
    end() {
      write(separator === '[' ? '[]' : ']');
      return Buffer.concat([...full, room.subarray(0, used)]);
    },
  };
}
