import type { ChannelKind, Message } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatTime } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { usePeople, useTeams } from "../data/people.ts";
import { knownPriority } from "../parts/PrioritySign.tsx";
import { whenText } from "../parts/StateChip.tsx";
import { activitySentence } from "./activity-words.ts";

/** An activity is kept as a code and parameters, which are given their names here. What nobody did, the desk did. */
export function useActivitySentence(channel: ChannelKind): (message: Message) => string {
  const { t } = useTranslation();
  const people = usePeople();
  const teams = useTeams();
  const now = useNow();
  const { timeZone } = useMe().workspace;

  return ({ activity, personId }) => {
    if (!activity) return "";
    const { code, params } = activity;
    const { until, personId: toId = null, fromId = null, teamId = null, due } = params;
    const named = {
      who: people.of(personId)?.name ?? null,
      name: people.of(toId ?? fromId)?.name ?? t("somebody"),
      isOwn: toId !== null && toId === personId,
      team: teams.of(teamId)?.name ?? "",
      when: until ? whenText(until, timeZone, now) : due ? whenText(due, timeZone, now) : "",
      priority: t(knownPriority(params["priority"]).name),
      tag: params["tag"] ?? "",
      subject: params["subject"] ?? "",
      state: params["state"] ?? "",
      channel,
      outcome: params["outcome"] ?? null,
      other: params["name"] ?? "",
      hasName: toId !== null,
      isTaken: fromId !== null,
      why: params["why"] ?? "",
      rule: params["rule"] ?? "",
      params,
      from: params["from"] ? formatTime(params["from"], timeZone) : "",
      title: params["title"] ?? "",
    };
    return activitySentence(code, named, t);
  };
}
