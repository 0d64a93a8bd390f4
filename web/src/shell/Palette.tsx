import "@mantine/spotlight/styles.css";
import { Spotlight, createSpotlight } from "@mantine/spotlight";
import { IconArrowRight, IconKeyboard, IconMessage2, IconSearch, IconUser } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../asking.ts";
import { Keys } from "../ui/Keys.tsx";
import { useAllCommands, type Command } from "./commands.ts";
import { fits } from "./matching.ts";
import styles from "./Palette.module.css";
import type { Place } from "./places.tsx";

/** At the top and never centred, so that it stays where it is while the results change. */
const LOOKS = {
  centered: false,
  scrollable: true,
  maxHeight: 420,
  shortcut: null,
  size: 620,
  radius: "md",
  overlayProps: { backgroundOpacity: 0.3, blur: 0 },
  transitionProps: { duration: 80 },
  classNames: { action: styles.action ?? "", content: styles.content ?? "" },
} as const;

const [store, spotlight] = createSpotlight();

/** One field for everything: what can be done here, where one can go, and who and what is to be found. */
export function Palette({ places, onClose, onShortcuts }: { places: readonly Place[]; onClose: () => void; onShortcuts: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const offered = [...useAllCommands(), ...useStandingCommands(places, onShortcuts)].filter(({ label }) => fits(label, typed));
  const found = useFound(typed);
  useEffect(() => spotlight.open(), []);
  const shown = [...Map.groupBy([...offered, ...found], ({ group }) => group ?? t("On this screen"))];
  return (
    <Spotlight.Root
      store={store}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      attributes={{ content: { "aria-label": t("Search or do something") } }}
      {...LOOKS}
    >
      <Spotlight.Search placeholder={t("Search or do something")} leftSection={<IconSearch size={20} />} aria-label={t("Search or do something")} />
      <Spotlight.ActionsList>
        {shown.map(([group, commands]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {commands.map((command) => (
              <Spotlight.Action key={command.id} onClick={command.run}>
                <div className={styles.command}>
                  <span className={styles.icon}>{command.icon ?? <IconArrowRight size={18} />}</span>
                  <span className={styles.label}>{command.label}</span>
                  {command.keys && <Keys keys={command.keys} />}
                </div>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {shown.length === 0 && <Spotlight.Empty>{t("Nothing found. Try other words.")}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function useStandingCommands(places: readonly Place[], onShortcuts: () => void): Command[] {
  const { t } = useTranslation();
  return [
    ...places.map(({ to, label, keys, Icon, go }) => ({ id: to, label, keys, icon: <Icon size={18} />, group: t("Go to"), run: go })),
    { id: "shortcuts", label: t("Keyboard shortcuts"), keys: "?", icon: <IconKeyboard size={18} />, group: t("Everywhere"), run: onShortcuts },
  ];
}

/** The best matches for what was typed, and the way to all of them. */
function useFound(typed: string): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [q] = useDebouncedValue(typed.trim(), 150);
  const { data } = useQuery({ ...ask("searchAll", { query: { q } }), enabled: q.length > 1, placeholderData: keepPreviousData });
  if (typed.trim().length < 2) return [];
  const group = t("Found");
  const hits = (data?.rows ?? []).slice(0, 6).map(({ conversation, customer, excerpt }, i): Command => {
    const text = conversation ? `${conversation.customer.name} · ${conversation.subject || excerpt}` : `${customer?.name ?? ""} · ${customer?.address ?? ""}`;
    return {
      id: `found-${i}`,
      label: text,
      group,
      icon: conversation ? <IconMessage2 size={18} /> : <IconUser size={18} />,
      run: () =>
        conversation
          ? void navigate({ to: "/inbox/$view/$conversationId", params: { view: "all", conversationId: conversation.id } })
          : customer && void navigate({ to: "/customers/$id", params: { id: customer.id } }),
    };
  });
  const all = {
    id: "search",
    label: t("Search everything for “{{words}}”", { words: typed.trim() }),
    group,
    icon: <IconSearch size={18} />,
    run: () => void navigate({ to: "/search", search: { q: typed.trim() } }),
  };
  return [all, ...hits];
}
