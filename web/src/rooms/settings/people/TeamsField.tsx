import { MultiSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";

/** In which teams somebody is; nothing to see where there are no teams. */
export function TeamsField({ value, onChange }: { value: string[]; onChange: (teamIds: string[]) => void }) {
  const { t } = useTranslation();
  const teams = useAsk("listTeams").data?.rows ?? [];
  if (teams.length === 0) return null;
  return (
    <MultiSelect
      label={t("Teams")}
      placeholder={value.length === 0 ? t("No team") : ""}
      data={teams.map((team) => ({ value: team.id, label: team.name }))}
      value={value}
      onChange={onChange}
      clearable
      searchable
    />
  );
}
