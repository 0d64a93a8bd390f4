import type { Notice, NoticeKind } from "@guli/contract";
import { Button, Popover } from "@mantine/core";
import {
  IconAlarm,
  IconAt,
  IconBarrierBlock,
  IconDoorExit,
  IconFlame,
  IconGift,
  IconHeartBroken,
  IconHourglassLow,
  IconMailX,
  IconMapOff,
  IconMessageHeart,
  IconMoodSad,
  IconPlugConnected,
  IconPlugConnectedX,
  IconStairs,
  IconUserCheck,
  type Icon,
} from "@tabler/icons-react";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api.ts";
import { askPages } from "../../asking.ts";
import { Ago } from "../../ui/Moment.tsx";
import styles from "./Bell.module.css";
import { noticeSentence } from "./sentences.ts";

const ICONS = {
  mentioned: IconAt,
  assigned: IconUserCheck,
  "promise-warned": IconHourglassLow,
  "promise-broken": IconAlarm,
  escalated: IconFlame,
  "delivery-failed": IconMailX,
  "channel-broken": IconPlugConnectedX,
  "channel-mended": IconPlugConnected,
  "step-given": IconStairs,
  "step-late": IconAlarm,
  "step-escalated": IconFlame,
  "survey-low": IconMoodSad,
  "recovery-opened": IconHeartBroken,
  "recovery-answered": IconMessageHeart,
  "amends-asked": IconGift,
  "recovery-late": IconAlarm,
  "recovery-escalated": IconFlame,
  "guide-failed": IconMapOff,
  "leaving-to-ask": IconDoorExit,
  "barrier-given": IconBarrierBlock,
} as const satisfies Record<NoticeKind, Icon>;

/** The notices, the latest first; one click leads to what it is about. */
export function NoticeList({ opened, onClose, children }: { opened: boolean; onClose: () => void; children: ReactElement }) {
  const { t } = useTranslation();
  return (
    <Popover opened={opened} onChange={(open) => !open && onClose()} position="right-end" width={360} trapFocus shadow="md" returnFocus>
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown p={0} aria-label={t("Notices")}>
        {opened && <Notices onClose={onClose} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Notices({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(askPages("listNotices"));
  const see = useSeeing();
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const open = ({ id, conversationId, params }: Notice) => {
    see([id]);
    onClose();
    if (conversationId) void navigate({ to: "/inbox/$view/$conversationId", params: { view: "all", conversationId } });
    else if (params["to"] === "leaving" || params["to"] === "barriers") void navigate({ to: "/loyalty", search: { part: params["to"] } });
    else void navigate({ to: "/settings/$section", params: { section: "channels" } });
  };
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{t("Notices")}</h2>
        {rows.some(({ seenAt }) => seenAt === null) && (
          <Button size="compact-xs" variant="subtle" onClick={() => see(undefined)}>
            {t("Mark all as seen")}
          </Button>
        )}
      </header>
      {data && rows.length === 0 && (
        <p className={styles.none}>{t("Nothing new. Here you see when somebody mentions you, when a promise is in danger, or when a channel breaks.")}</p>
      )}
      <ul className={styles.list}>
        {rows.map((notice) => (
          <li key={notice.id}>
            <One notice={notice} onOpen={() => open(notice)} />
          </li>
        ))}
        {hasNextPage && (
          <li>
            <Button fullWidth variant="subtle" size="sm" onClick={() => void fetchNextPage()}>
              {t("Show earlier")}
            </Button>
          </li>
        )}
      </ul>
    </>
  );
}

function One({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { t } = useTranslation();
  const Icon = ICONS[notice.kind];
  return (
    <button type="button" className={styles.one} data-new={notice.seenAt === null || undefined} onClick={onOpen}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <span className={styles.subject}>{noticeSentence(notice, t)}</span>
      <span className={styles.at}>
        <Ago at={notice.at} />
      </span>
    </button>
  );
}

/** Without ids: all of them. The list may be closed before the desk has answered; what is not noted now is seen the next time. */
function useSeeing(): (ids: string[] | undefined) => void {
  const client = useQueryClient();
  return (ids) =>
    void call("seeNotices", { body: ids ? { ids } : {} }).then(
      () => client.invalidateQueries({ queryKey: ["listNotices"] }),
      () => undefined,
    );
}
