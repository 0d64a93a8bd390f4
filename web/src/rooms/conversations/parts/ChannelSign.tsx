import type { ChannelBrief } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { CHANNEL_ICONS, kindName } from "./channel-kinds.ts";

/** By which channel the customer writes; its name on hover. */
export function ChannelSign({ channel, size = 14 }: { channel: ChannelBrief; size?: number }) {
  const { t } = useTranslation();
  const kind = kindName(channel.kind, t);
  const label = channel.name === kind ? kind : t("{{kind}}: {{name}}", { kind, name: channel.name });
  const Icon = CHANNEL_ICONS[channel.kind];
  return (
    <span role="img" aria-label={label} title={label} style={{ display: "inline-grid", flex: "none", color: "var(--ink-soft)" }}>
      <Icon size={size} stroke={1.7} aria-hidden />
    </span>
  );
}
