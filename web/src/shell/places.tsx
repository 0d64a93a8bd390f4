import { IconAddressBook, IconInbox, IconSettings } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { settingsHome, usePhone } from "../ui/phone.ts";
import { useShortcut } from "./shortcuts.ts";

/** A room that the rail leads to. */
export type Place = {
  to: "/inbox/$view" | "/customers" | "/settings/$section";
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
  const section = settingsHome(usePhone());
  const goSettings = () => void navigate({ to: "/settings/$section", params: { section } });
  const group = t("Go to");
  useShortcut("g i", t("Inbox"), goInbox, { group });
  useShortcut("g c", t("Customers"), goCustomers, { group });
  useShortcut("g s", t("Settings"), goSettings, { group });
  return [
    { to: "/inbox/$view", params: { view: "mine" }, label: t("Inbox"), keys: "g i", Icon: IconInbox, go: goInbox },
    { to: "/customers", params: {}, label: t("Customers"), keys: "g c", Icon: IconAddressBook, go: goCustomers },
    { to: "/settings/$section", params: { section }, label: t("Settings"), keys: "g s", Icon: IconSettings, go: goSettings },
  ];
}
