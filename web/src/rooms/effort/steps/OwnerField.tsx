import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { usePeople, useTeams } from "../../conversations/data/people.ts";

export type Owner = { personId: string | null; teamId: string | null };

/** Who does it: oneself, a colleague, or whoever of a team. */
export function OwnerField({ value, onChange }: { value: Owner; onChange: (owner: Owner) => void }) {
  const { t } = useTranslation();
  const me = useMe().person;
  const people = usePeople().all.filter(({ active, role, id }) => active && role !== "light" && id !== me.id);
  const teams = useTeams().all;
  const data = [
    { value: `person:${me.id}`, label: t("Me") },
    ...(people.length > 0 ? [{ group: t("Colleagues"), items: people.map(({ id, name }) => ({ value: `person:${id}`, label: name })) }] : []),
    ...(teams.length > 0 ? [{ group: t("Teams"), items: teams.map(({ id, name }) => ({ value: `team:${id}`, label: name })) }] : []),
  ];
  const nobody = value.personId === null && value.teamId === null;
  const chosen = value.personId !== null ? `person:${value.personId}` : `team:${value.teamId}`;
  return (
    <NativeSelect
      size="xs"
      label={t("Who does it?")}
      data={nobody ? [{ value: "", label: t("Nobody has it yet") }, ...data] : data}
      value={nobody ? "" : chosen}
      onChange={(event) => {
        const [kind, id = ""] = event.currentTarget.value.split(":");
        if (id) onChange(kind === "team" ? { personId: null, teamId: id } : { personId: id, teamId: null });
      }}
    />
  );
}
