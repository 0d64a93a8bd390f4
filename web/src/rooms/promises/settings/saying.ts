import type { PromiseRule } from "@guli/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatHours, formatList } from "../../../formats/index.ts";
import { useTeams } from "../../conversations/data/people.ts";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { knownPriority } from "../../conversations/parts/PrioritySign.tsx";
import { WHAT } from "../names.ts";

/** "Telegram or Viber · Returns": alternatives within a condition, conditions apart. */
export function useWhom({ conditions }: PromiseRule): string {
  const { t } = useTranslation();
  const teams = useTeams();
  const channels = useAsk("listChannels").data?.rows ?? [];
  const definitions = useAsk("listAttributes").data?.rows ?? [];
  const either = (names: string[]) => (names.length === 0 ? [] : [formatList(names, "or")]);
  const said = [
    ...either(conditions.channelKinds.map((kind) => kindName(kind, t))),
    ...either(channels.filter(({ id }) => conditions.channelIds.includes(id)).map(({ name }) => name)),
    ...either(conditions.teamIds.flatMap((id) => teams.of(id)?.name ?? [])),
    ...either(conditions.priorities.map((priority) => t("Priority: {{name}}", { name: t(knownPriority(priority).name) }))),
    ...either(conditions.tags),
    ...conditions.attributes.map(({ key, value }) => `${definitions.find((one) => one.key === key)?.label ?? key}: ${valueText(value, t)}`),
  ];
  return said.length === 0 ? t("For everybody") : said.join(" · ");
}

/** How long each may take, and which time counts. */
export function useWhat({ minutes, hours }: PromiseRule): string {
  const { t } = useTranslation();
  const said = (["first", "next", "solution"] as const).flatMap((what) => {
    const span = minutes[what];
    return span === null ? [] : [t("{{what}}: {{duration}}", { what: t(WHAT[what]), duration: formatHours(span) })];
  });
  if (said.length === 0) return t("Nothing is promised");
  return [...said, hours === "opening" ? t("in opening hours") : t("every hour counts")].join(" · ");
}

function valueText(value: string | number | boolean | null, t: TFunction): string {
  if (value === null) return t("Not known");
  if (typeof value === "boolean") return value ? t("Yes") : t("No");
  return String(value);
}
