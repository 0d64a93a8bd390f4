import type { ReactNode } from "react";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

/** Something that the palette (mod+K) offers. */
export type Command = {
  id: string;
  /** Translated; what is typed is sought in it. */
  label: string;
  /** Under which heading it stands, translated. */
  group?: string;
  /** The shortcut that does the same, shown beside it. */
  keys?: string;
  icon?: ReactNode;
  run: () => void;
};

let sources: readonly { commands: readonly Command[] }[] = [];
let all: readonly Command[] = [];
const watchers = new Set<() => void>();

/** Offer commands while the calling part is on the screen. What they do may change without registering anew. */
export function useCommands(commands: readonly Command[]): void {
  const runLatest = useEffectEvent((id: string) => commands.find((command) => command.id === id)?.run());
  const shown = commands.map(({ id, label, group, keys }) => [id, label, group, keys].join("\u0001")).join("\u0002");
  const latest = useEffectEvent(() => commands);
  useEffect(() => {
    const source = { commands: latest().map((command) => ({ ...command, run: () => runLatest(command.id) })) };
    change([...sources, source]);
    return () => change(sources.filter((other) => other !== source));
  }, [shown]);
}

/** All that is offered now, what was registered last first. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => all,
  );
}

function change(next: typeof sources): void {
  sources = next;
  all = next.toReversed().flatMap(({ commands }) => commands);
  for (const watcher of watchers) watcher();
}
