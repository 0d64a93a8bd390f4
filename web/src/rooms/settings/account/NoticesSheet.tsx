import { Button, Group, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { useMe } from "../../../session.ts";
import { Sheet } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { noticeState, permissionNow, type NoticeState } from "./permission.ts";
import { usePreference } from "./usePreference.ts";

/** Keys of the words. */
const SAYS: Partial<Record<NoticeState, string>> = {
  "to-ask": key("This browser has not been asked yet whether it may show them."),
  blocked: key("This browser has been told not to show them. Click the sign left of the address, allow notifications for this page, and load it anew."),
  none: key("This browser cannot show them. On an iPhone, first add this page to the home screen."),
};

/** How somebody is told that a customer has written while they look elsewhere. */
export function NoticesSheet() {
  const { t } = useTranslation();
  const { preferences } = useMe();
  const change = usePreference();
  const [permission, setPermission] = useState(permissionNow);
  const state = noticeState(preferences.desktopNotifications, permission);

  const ask = async () => setPermission(await Notification.requestPermission());
  const turn = (on: boolean) => {
    change({ desktopNotifications: on });
    if (on && permission === "default") void ask();
  };
  return (
    <Sheet title={t("Notifications")}>
      <Switch
        label={t("Sound")}
        description={t("When a customer writes or a colleague mentions you.")}
        checked={preferences.sound}
        onChange={(event) => change({ sound: event.currentTarget.checked })}
      />
      <div>
        <Switch
          label={t("Desktop notifications")}
          description={t("When the desk is open but you are looking at something else.")}
          disabled={state === "none"}
          checked={preferences.desktopNotifications && state !== "none"}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {SAYS[state] && (state !== "blocked" || preferences.desktopNotifications) && (
          <p className={parts.detail} role="status" style={{ marginBlockStart: "0.4rem" }}>
            {t(SAYS[state])}
          </p>
        )}
        <Group mt={state === "to-ask" || state === "on" ? "xs" : 0} gap="sm">
          {state === "to-ask" && (
            <Button variant="default" size="xs" onClick={() => void ask()}>
              {t("Ask this browser")}
            </Button>
          )}
          {state === "on" && (
            <Button
              variant="default"
              size="xs"
              onClick={() => new Notification("Guli", { body: t("This is how it looks when a customer writes."), icon: "/favicon.svg" })}
            >
              {t("Show one to try")}
            </Button>
          )}
        </Group>
      </div>
    </Sheet>
  );
}
