import type { ChannelKind, FitPoint } from "@guli/contract";
import type { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { kindName } from "../../conversations/parts/channel-kinds.ts";

type T = ReturnType<typeof useTranslation>["t"];

/** Keys of the words. */
export const POINTS: Readonly<Record<FitPoint, string>> = {
  returns: key("Returns"),
  late: key("Late payments"),
  disputes: key("Disputes"),
  messages: key("Effort for us: messages for an order"),
  money: key("What an order brings"),
  again: key("Buying again"),
};
export const POINT_ORDER = Object.keys(POINTS) as readonly FitPoint[];

/** How a source is called: as orders name it, or what it is. */
export function viaName({ via, name }: { via: string; name?: string | null | undefined }, t: T): string {
  if (via.startsWith("came:")) return name ?? via.slice(5);
  if (via.startsWith("channel:")) return t("Wrote first: {{channel}}", { channel: kindName(via.slice(8) as ChannelKind, t) });
  switch (via) {
    case "code":
      return t("A customer’s recommendation");
    case "small":
      return t("Small sources together");
    default:
      return t("Not known what brought them");
  }
}
