import type { ChannelBrief } from "@guli/contract";
import { IconMail, IconMessageCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** By which channel the customer writes; its name on hover. */
export function ChannelSign({ channel, size = 14 }: { channel: ChannelBrief; size?: number }) {
  const { t } = useTranslation();
  const label = channel.kind === "email" ? t("E-mail: {{name}}", { name: channel.name }) : t("Chat: {{name}}", { name: channel.name });
  const Icon = channel.kind === "email" ? IconMail : IconMessageCircle;
  return (
    <span role="img" aria-label={label} title={label} style={{ display: "inline-grid", flex: "none", color: "var(--ink-soft)" }}>
      <Icon size={size} stroke={1.7} aria-hidden />
    </span>
  );
}
