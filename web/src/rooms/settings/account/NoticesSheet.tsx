import { Button, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Sheet } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { noticeState, permissionNow, type NoticeState } from "./permission.ts";
import { usePreference } from "./usePreference.ts";

/** Keys of the words. */
const CANNOT = key("This browser cannot show them. On an iPhone, first add this page to the home screen.");
const SAYS: Partial<Record<NoticeState, string>> = {
  "to-ask": key("This browser has not been asked yet whether it may show them."),
  blocked: key("This browser has been told not to show them. Click the sign left of the address, allow notifications for this page, and load it anew."),
  none: CANNOT,
};

/** How somebody is told that a customer has written while they look elsewhere. */
export function NoticesSheet() {
  const { t } = useTranslation();
  const { preferences } = useMe();
  const change = usePreference();
  return (
    <Sheet title={t("Notifications")}>
      <Switch
        label={t("Sound")}
        description={t("When a customer writes or a colleague mentions you.")}
        checked={preferences.sound}
        onChange={(event) => change({ sound: event.currentTarget.checked })}
      />
      <DesktopNotices wanted={preferences.desktopNotifications} onChange={(desktopNotifications) => change({ desktopNotifications })} />
    </Sheet>
  );
}

/** The account says whether they are wanted, each browser whether it may show them. */
function DesktopNotices({ wanted, onChange }: { wanted: boolean; onChange: (wanted: boolean) => void }) {
  const { t } = useTranslation();
  const [permission, setPermission] = useState(permissionNow);
  const state = noticeState(wanted, permission);
  const ask = async () => setPermission(await Notification.requestPermission());
  const turn = (on: boolean) => {
    onChange(on);
    if (on && permission === "default") void ask();
  };
  return (
    <div>
      <Switch
        label={t("Desktop notifications")}
        description={t("When the desk is open but you are looking at something else.")}
        disabled={state === "none"}
        checked={wanted && state !== "none"}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {SAYS[state] && (state !== "blocked" || wanted) && (
        <p className={parts.detail} role="status" style={{ marginBlockStart: "0.4rem" }}>
          {t(SAYS[state])}
        </p>
      )}
      {state === "to-ask" && <SmallButton label={t("Ask this browser")} onClick={() => void ask()} />}
      {state === "on" && <SmallButton label={t("Show one to try")} onClick={() => showOne(t("This is how it looks when a customer writes."), t(CANNOT))} />}
    </div>
  );
}

function SmallButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="default" size="xs" mt="xs" onClick={onClick}>
      {label}
    </Button>
  );
}

/** Android shows them only through a service worker and throws here. */
function showOne(body: string, trouble: string): void {
  try {
    new Notification("Guli", { body, icon: "/favicon.svg" });
  } catch {
    toastTrouble(trouble);
  }
}
