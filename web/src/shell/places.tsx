import {
  IconAddressBook,
  IconBook2,
  IconChartBar,
  IconChartLine,
  IconHeart,
  IconInbox,
  IconLayoutDashboard,
  IconLifebuoy,
  IconListNumbers,
  IconMessageStar,
  IconSchool,
  IconSettings,
  IconSpeakerphone,
  IconShoppingBag,
  IconStairs,
  IconUsersGroup,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../session.ts";
import { settingsHome, usePhone } from "../ui/phone.ts";
import { useCommands } from "./commands.ts";
import { useShortcut } from "./shortcuts.ts";

/** A room that the rail leads to. */
export type Place = {
  to:
    | "/overview"
    | "/inbox/$view"
    | "/customers"
    | "/steps"
    | "/recoveries"
    | "/guides"
    | "/coach/practice"
    | "/loyalty"
    | "/reputation"
    | "/reports"
    | "/settings/$section";
  params: Record<string, string>;
  label: string;
  keys: string;
  Icon: ComponentType<{ size?: number; stroke?: number }>;
  go: () => void;
};

/** The rooms of the desk in the order of the rail, with their shortcuts at work. */
export function usePlaces(): readonly Place[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const goInbox = () => void navigate({ to: "/inbox/$view", params: { view: "mine" } });
  const goCustomers = () => void navigate({ to: "/customers" });
  const goSteps = () => void navigate({ to: "/steps" });
  const goGuides = () => void navigate({ to: "/guides" });
  const goRecoveries = () => void navigate({ to: "/recoveries", search: {} });
  const goPractice = () => void navigate({ to: "/coach/practice" });
  const isAgent = mayAs(useMe(), "agent");
  const isLead = mayAs(useMe(), "lead");
  const goReports = () => void navigate({ to: "/reports", search: { part: "promises" } });
  const goOverview = () => void navigate({ to: "/overview", search: {} });
  const goLoyalty = () => void navigate({ to: "/loyalty", search: { part: "customers" } });
  const goReputation = () => void navigate({ to: "/reputation", search: { part: "reviews" } });
  const section = settingsHome(usePhone());
  const goSettings = () => void navigate({ to: "/settings/$section", params: { section } });
  const group = t("Go to");
  useShortcut("g h", t("Overview"), goOverview, { group, off: !isLead });
  useShortcut("g i", t("Inbox"), goInbox, { group });
  useShortcut("g c", t("Customers"), goCustomers, { group });
  useShortcut("g t", t("Steps"), goSteps, { group, off: !isAgent });
  useShortcut("g u", t("Guides"), goGuides, { group });
  useShortcut("g e", t("Recoveries"), goRecoveries, { group, off: !isAgent });
  useShortcut("g p", t("Practice"), goPractice, { group, off: !isAgent });
  useShortcut("g y", t("Loyalty"), goLoyalty, { group, off: !isLead });
  useShortcut("g w", t("Reputation"), goReputation, { group, off: !isAgent });
  useShortcut("g r", t("Reports"), goReports, { group, off: !isLead });
  useShortcut("g s", t("Settings"), goSettings, { group });
  useLearningPlaces();
  return [
    ...(isLead ? [{ to: "/overview", params: {}, label: t("Overview"), keys: "g h", Icon: IconLayoutDashboard, go: goOverview } as const] : []),
    { to: "/inbox/$view", params: { view: "mine" }, label: t("Inbox"), keys: "g i", Icon: IconInbox, go: goInbox },
    { to: "/customers", params: {}, label: t("Customers"), keys: "g c", Icon: IconAddressBook, go: goCustomers },
    ...(isAgent ? [{ to: "/steps", params: {}, label: t("Steps"), keys: "g t", Icon: IconStairs, go: goSteps } as const] : []),
    { to: "/guides", params: {}, label: t("Guides"), keys: "g u", Icon: IconBook2, go: goGuides },
    ...(isAgent ? [{ to: "/recoveries", params: {}, label: t("Recoveries"), keys: "g e", Icon: IconLifebuoy, go: goRecoveries } as const] : []),
    ...(isAgent ? [{ to: "/coach/practice", params: {}, label: t("Practice"), keys: "g p", Icon: IconSchool, go: goPractice } as const] : []),
    ...(isLead ? [{ to: "/loyalty", params: {}, label: t("Loyalty"), keys: "g y", Icon: IconHeart, go: goLoyalty } as const] : []),
    ...(isAgent ? [{ to: "/reputation", params: {}, label: t("Reputation"), keys: "g w", Icon: IconSpeakerphone, go: goReputation } as const] : []),
    ...(isLead ? [{ to: "/reports", params: {}, label: t("Reports"), keys: "g r", Icon: IconChartBar, go: goReports } as const] : []),
    { to: "/settings/$section", params: { section }, label: t("Settings"), keys: "g s", Icon: IconSettings, go: goSettings },
  ];
}

/** What is learned stands beside the practice, the queue behind the inbox: they have no place of their own in the rail. */
function useLearningPlaces(): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const group = t("Go to");
  const goLearning = () => void navigate({ to: "/coach/learning" });
  const goQueue = () => void navigate({ to: "/queue" });
  useShortcut("g l", t("What I learn"), goLearning, { group, off: !mayAs(me, "agent") });
  useShortcut("g q", t("Queue"), goQueue, { group, off: !mayAs(me, "lead") });
  const goOrders = () => void navigate({ to: "/orders", search: { part: "orders" } });
  useShortcut("g o", t("Orders"), goOrders, { group, off: !mayAs(me, "agent") });
  const goAnswers = () => void navigate({ to: "/survey-answers" });
  useCommands([
    ...(mayAs(me, "agent") ? [{ id: "orders", label: t("Orders"), keys: "g o", group, icon: <IconShoppingBag size={18} />, run: goOrders }] : []),
    ...(mayAs(me, "agent") ? [{ id: "answers", label: t("Answers"), group, icon: <IconMessageStar size={18} />, run: goAnswers }] : []),
    ...(mayAs(me, "lead") ? [{ id: "queue", label: t("Queue"), keys: "g q", group, icon: <IconListNumbers size={18} />, run: goQueue }] : []),
    ...(mayAs(me, "agent") ? [{ id: "learning", label: t("What I learn"), keys: "g l", group, icon: <IconChartLine size={18} />, run: goLearning }] : []),
    ...(mayAs(me, "lead")
      ? [{ id: "team-learning", label: t("What the team learns"), group, icon: <IconUsersGroup size={18} />, run: () => void navigate({ to: "/coach/team" }) }]
      : []),
  ]);
}
