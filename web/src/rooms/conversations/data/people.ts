import type { Person, Tag, Team } from "@guli/contract";
import { useMemo } from "react";
import { useAsk } from "../../../asking.ts";
import type { ColourName } from "../../../ui/faces.ts";

/** Everyone who works or worked here, for names beside what they wrote. */
export function usePeople(): { all: readonly Person[]; of: (id: string | null) => Person | undefined } {
  const { data } = useAsk("listPeople", { query: { inactive: "true" } });
  return useMemo(() => {
    const byId = new Map(data?.rows.map((person) => [person.id, person]));
    return { all: data?.rows ?? [], of: (id) => (id === null ? undefined : byId.get(id)) };
  }, [data]);
}

export function useTeams(): { all: readonly Team[]; of: (id: string | null) => Team | undefined } {
  const { data } = useAsk("listTeams");
  return useMemo(() => ({ all: data?.rows ?? [], of: (id) => data?.rows.find((team) => team.id === id) }), [data]);
}

export function useTags(): { all: readonly Tag[]; colourOf: (name: string) => ColourName } {
  const { data } = useAsk("listTags");
  return useMemo(() => ({ all: data?.rows ?? [], colourOf: (name) => data?.rows.find((tag) => tag.name === name)?.colour ?? "stone" }), [data]);
}
