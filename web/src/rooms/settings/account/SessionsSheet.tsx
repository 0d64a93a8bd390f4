import type { Session as SessionShape } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { useAsk } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Ago } from "../../../ui/Moment.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Sheet } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useRemoving, useStaying } from "../parts/removing.ts";
import { deviceOf, isPhone } from "./devices.ts";

type Session = z.infer<typeof SessionShape>;

/** Where somebody is signed in; what they do not know they can end. */
export function SessionsSheet() {
  const { t } = useTranslation();
  const sessions = useAsk("listSessions");
  return (
    <Sheet title={t("Where you are signed in")} says={t("If you do not know one of these, sign it out and change your password.")}>
      <Loaded of={sessions}>{({ rows }) => <Sessions sessions={rows} />}</Loaded>
    </Sheet>
  );
}

function Sessions({ sessions }: { sessions: Session[] }) {
  const { t } = useTranslation();
  const shown = useStaying(sessions).toSorted((a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt));
  const revoke = useRemoving("revokeSession", "listSessions");
  return (
    <ul className={parts.plainRows} aria-label={t("Where you are signed in")}>
      {shown.map((session) => (
        <li key={session.id} className={parts.plainRow}>
          <SessionWords session={session} />
          {!session.current && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => revoke(session.id, t("Signed out there"))}>
              {t("Sign out there")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function SessionWords({ session }: { session: Session }) {
  const { t } = useTranslation();
  const device = deviceOf(session.userAgent);
  const Sign = isPhone(device) ? IconDeviceMobile : IconDeviceDesktop;
  const { browser, system } = device;
  return (
    <>
      <Sign size={22} stroke={1.6} aria-hidden style={{ color: "var(--ink-soft)", flex: "none" }} />
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <span className={parts.name}>
            {browser && system ? t("{{browser}} on {{system}}", { browser, system }) : (browser ?? system ?? t("Unknown device"))}
          </span>
          {session.current && <Chip meaning="recovered">{t("This one")}</Chip>}
        </div>
        <p className={parts.detail}>
          {session.ip} · {t("last seen")} <Ago at={session.lastSeenAt} />
        </p>
      </div>
    </>
  );
}
