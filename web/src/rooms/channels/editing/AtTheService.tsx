import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { CopyField } from "../../settings/parts/CopyField.tsx";
import { Sheet } from "../../settings/parts/Page.tsx";
import styles from "../channels.module.css";
import type { MessagingChannel } from "../kinds.ts";
import { AT_META } from "./guides.ts";

/** What a connected channel needs from the other side: the address where it has to call us, and what has to stand beside it. */
export function AtTheService({ channel }: { channel: MessagingChannel }) {
  const { kind, webhookUrl } = channel;
  const isShown = webhookUrl !== null && kind !== "telegram" && kind !== "viber";
  if (!isShown) return null;
  if (AT_META[kind]) return <AtMeta channel={channel} url={webhookUrl} />;
  return kind === "form" ? <FormAddress url={webhookUrl} name={channel.name} /> : <Receiving channel={channel} url={webhookUrl} />;
}

function AtMeta({ channel: { kind, verifyToken, health }, url }: { channel: MessagingChannel; url: string }) {
  const { t } = useTranslation();
  const { byHand = false, ...names } = AT_META[kind] ?? { menu: "", button: "", fields: "" };
  const says = t("In your app, open {{menu}}, press {{button}}, and put in these two. Then subscribe to: {{fields}}.", names);
  const fields = (
    <>
      <NeedsHttps url={url} />
      <CopyField label={t("Callback URL")} value={url} />
      {verifyToken !== null && <CopyField label={t("Verify token")} value={verifyToken} />}
    </>
  );
  if (byHand && health.lastReceivedAt === null)
    return (
      <Sheet title={t("One step is left, at Meta")} says={says}>
        {fields}
      </Sheet>
    );
  return (
    <details className={styles.again}>
      <summary>{byHand ? t("What stands at Meta") : t("If nothing comes in: put it in at Meta by hand")}</summary>
      <div className={styles.byHand}>
        <p>{says}</p>
        {fields}
      </div>
    </details>
  );
}

function FormAddress({ url, name }: { url: string; name: string }) {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t("Put it into your site")}
      says={t("The form has a page of its own, which you can link to. Or copy the line below to where it should stand.")}
    >
      <CopyField label={t("Address of the form")} value={url} />
      <CopyField
        label={t("Line for your site")}
        value={`<iframe src="${url}" title="${name.replaceAll('"', "")}" width="100%" height="640" style="border:0"></iframe>`}
      />
    </Sheet>
  );
}

function Receiving({ channel, url }: { channel: MessagingChannel; url: string }) {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t("Receiving")}
      says={
        channel.kind === "sms"
          ? t(
              "Tell the gateway to post there what customers write, and what became of our messages, with the password for receiving as the header {{header}} or at the end of the address: {{ending}}.",
              {
                header: "x-guli-secret",
                ending: "?secret=…",
              },
            )
          : t("Your system posts there what it brings, signed with the key for signing.")
      }
    >
      <NeedsHttps url={url} />
      <CopyField label={t("Address for receiving")} value={url} />
    </Sheet>
  );
}

function NeedsHttps({ url }: { url: string }) {
  const { t } = useTranslation();
  if (url.startsWith("https:")) return null;
  return (
    <p className={styles.warning}>
      <IconAlertTriangle size={18} aria-hidden />
      <span>{t("The desk has no public https address yet, so nobody outside can call it. Who runs it has to set {{name}}.", { name: "GULI_PUBLIC_URL" })}</span>
    </p>
  );
}
