/** What the browser keeps for one chat, by name; also where the browser keeps nothing (private windows, blocked storage, a full disk). */
export interface Kept {
  read<T>(name: string): T | null;
  /** Null forgets it. */
  write(name: string, value: unknown): void;
  /** All values whose name begins like this. */
  readAll<T>(beginning: string): T[];
}

/** Reaching for storage can itself throw, so it is asked for by a function. */
export function keep(prefix: string, storageOf: () => Storage): Kept {
  const storage = tried(storageOf);
  /** Stands in for what the storage would not take: good as long as the page lives. */
  const memory: Record<string, string> = {};

  return {
    read: (name) => parse(memory[prefix + name] ?? storage?.[prefix + name]),
    write(name, value) {
      const [place, text] = [prefix + name, JSON.stringify(value)];
      delete memory[place];
      tried(() => (value === null ? storage?.removeItem(place) : storage?.setItem(place, text)));
      if (value !== null && storage?.getItem(place) !== text) memory[place] = text;
    },
    readAll: (beginning) =>
      Object.entries({ ...storage, ...memory }).flatMap(([name, text]) => (name.startsWith(prefix + beginning) ? (parse(text) ?? []) : [])),
  };
}

function tried<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Someone else may have written under our name: what is no JSON is nothing. */
const parse = <T>(text: string | undefined): T | null => (tried(() => JSON.parse(text ?? "null")) as T | undefined) ?? null;
