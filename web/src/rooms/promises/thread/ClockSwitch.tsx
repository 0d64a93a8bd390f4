import type { ClockState } from "@guli/contract";
import { Button, Menu } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { useNow } from "../../../ui/now.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import styles from "./PromisesPart.module.css";

/** Say that we wait for somebody else or for a step of ours, so that the clocks stand; or that they go on. */
export function ClockSwitch({ conversationId, clock }: { conversationId: string; clock: { state: ClockState; since: string | null } }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const { set, busy } = useSetting(conversationId);
  if (clock.state === "goes-on") {
    return (
      <Menu position="bottom-start" width={250}>
        <Menu.Target>
          <Button variant="default" size="compact-sm" loading={busy} leftSection={<IconPlayerPause size={16} aria-hidden />}>
            {t("We wait for something")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => set("third-party")}>{t("For somebody else: a courier, a supplier, a bank")}</Menu.Item>
          <Menu.Item onClick={() => set("our-step")}>{t("For a step of ours")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    );
  }
  const when = clock.since === null ? "" : whenText(clock.since, timeZone, now);
  return (
    <p className={styles.waits}>
      <span>
        {clock.state === "third-party" ? t("Waiting for somebody else since: {{when}}", { when }) : t("Waiting for a step of ours since: {{when}}", { when })}
      </span>
      <Button variant="default" size="compact-sm" loading={busy} leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={() => set("goes-on")}>
        {t("Go on")}
      </Button>
    </p>
  );
}

function useSetting(conversationId: string): { set: (state: ClockState) => void; busy: boolean } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("setClock");
  const set = (state: ClockState) =>
    tell.mutate(
      { params: { id: conversationId }, body: { state } },
      {
        onSuccess: () => client.invalidateQueries({ queryKey: keyOf("readPromises", { params: { id: conversationId } }) }),
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return { set, busy: tell.isPending };
}
