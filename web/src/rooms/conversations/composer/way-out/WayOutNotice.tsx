import type { ConversationRow, WayOut } from "@guli/contract";
import { IconClockExclamation, IconHandOff, IconPhoneCall, IconPlugConnectedX, IconUserOff, type Icon } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../../session.ts";
import { useNow } from "../../../../ui/now.ts";
import { kindName } from "../../parts/channel-kinds.ts";
import { whenText } from "../../parts/StateChip.tsx";
import styles from "./WayOut.module.css";

/** Why nothing, or no free word, can be sent to this customer just now, and what can be done instead. */
export function NoWayOut({ row, wayOut }: { row: ConversationRow; wayOut: WayOut }) {
  const { t } = useTranslation();
  const Sign = SIGNS[wayOut.why ?? ""] ?? IconHandOff;
  return (
    <p className={styles.notice} role="note">
      <Sign size={18} aria-hidden />
      <span>{sentenceFor(wayOut, row, t)}</span>
    </p>
  );
}

const SIGNS: Readonly<Record<string, Icon>> = {
  "channel-off": IconPlugConnectedX,
  "window-closed": IconClockExclamation,
  "by-hand": IconPhoneCall,
  "blocked-us": IconUserOff,
};

function sentenceFor({ why, templates }: WayOut, { customer, channel }: ConversationRow, t: TFunction): string {
  const { name } = customer;
  switch (why) {
    case "channel-off":
      return t("The channel {{name}} is switched off. A lead can switch it on in the settings.", { name: channel.name });
    case "window-closed":
      if (templates.some(({ state }) => state === "approved"))
        return t(
          "{{name}} wrote too long ago for free words on {{kind}}. An approved template may be sent; as soon as they answer, you can write freely again.",
          {
            name,
            kind: kindName(channel.kind, t),
          },
        );
      return channel.kind === "whatsapp"
        ? t("{{name}} wrote too long ago for free words on WhatsApp, and there is no approved template. Wait until they write, or take another way.", { name })
        : t("{{name}} wrote too long ago: {{kind}} takes no more messages until they write again. Take another way to reach them.", {
            name,
            kind: kindName(channel.kind, t),
          });
    case "by-hand":
      return t("This was written down from a call or a visit: call back, or write by another channel. Notes for colleagues can be written here.");
    case "blocked-us":
      return t("{{name}} has blocked us or wants no messages here. Take another way to reach them.", { name });
    case "no-address":
      return t("There is no address to which an answer could go. Take another way to reach them.");
    case "no-mailbox":
      return t("An answer to a form goes by e-mail, and no mailbox can send yet. A lead can connect one in the settings.");
    default:
      return t("Nothing can be sent here just now.");
  }
}

/** From so long before its end on, one is told that a window closes. */
const TOLD_MS = 6 * 3_600_000;

/** Until when free words are taken, once that is near. */
export function WindowLine({ wayOut, channel }: { wayOut: WayOut; channel: ConversationRow["channel"] }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const { freeUntil, open } = wayOut;
  if (!open || freeUntil === null || Date.parse(freeUntil) - Date.parse(now) > TOLD_MS) return null;
  return (
    <p className={styles.line}>
      <IconClockExclamation size={15} aria-hidden />
      <span>{t("{{kind}} takes free words from us until then: {{when}}", { kind: kindName(channel.kind, t), when: whenText(freeUntil, timeZone, now) })}</span>
    </p>
  );
}
