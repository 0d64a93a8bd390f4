import type { ChannelKind, EffortEntry, EffortKind, EffortLevel } from "@guli/contract";
import type { TFunction } from "i18next";
import { formatDuration } from "../../../formats/index.ts";
import { CHANNEL_ICONS, kindName as channelName } from "../../conversations/parts/channel-kinds.ts";

/** What a kind of effort is called: what happened to the customer. */
export function effortName(kind: EffortKind, t: TFunction): string {
  switch (kind) {
    case "repeat-contact":
      return t("Had to write again");
    case "channel-switch":
      return t("Had to change the channel");
    case "transfer":
      return t("Was handed on");
    case "repeated-information":
      return t("Had to say it again");
    case "robotic-reply":
      return t("Was answered by rote");
    case "policy":
      return t("Was refused by a rule");
    case "hassle":
      return t("Was given a chore");
  }
}

export function levelName(level: EffortLevel, t: TFunction): string {
  switch (level) {
    case "none":
      return t("No effort so far");
    case "little":
      return t("Little effort");
    case "some":
      return t("Some effort");
    case "much":
      return t("Much effort");
  }
}

type Seen = Pick<EffortEntry, "cause" | "params">;

/** By what it was seen, as one sentence. */
export function causeSentence({ cause, params }: Seen, t: TFunction): string {
  const quote = params["quote"] ?? "";
  switch (cause) {
    case "wrote-again":
      return t("Wrote again {{time}} later, before anybody had answered.", { time: formatDuration(Number(params["minutes"] ?? 0) * 60) });
    case "came-back":
      return t("Came back after it had been called done.");
    case "new-conversation":
      return t("Began a new conversation about the same.");
    case "came-elsewhere":
      return t("Had written about it before: {{channel}}.", { channel: channelOf(params["channel"], t) });
    case "sent-elsewhere":
      return t("Was sent to another channel: “{{quote}}”", { quote });
    case "handed-on":
      return t("Went to another person or team after the first answer.");
    case "sent-on":
      return t("Was sent to another department: “{{quote}}”", { quote });
    case "asked-again":
      return t("Was asked for what they had given: “{{quote}}”", { quote });
    case "same-words":
      return t("Got the same words a second time: “{{quote}}”", { quote });
    case "automatic-again":
      return t("Got another automatic reply before anybody had answered.");
    case "stock-reply":
      return t("Got a reply that takes up nothing: “{{quote}}”", { quote });
    case "refused-by-rule":
      return t("Was told of a rule: “{{quote}}”", { quote });
    default:
      return choreSentence({ cause, params }, t);
  }
}

function choreSentence({ cause, params }: Seen, t: TFunction): string {
  const quote = params["quote"] ?? "";
  switch (cause) {
    case "call":
      return t("Was to ring or write to somebody else: “{{quote}}”", { quote });
    case "visit":
      return t("Was to go somewhere: “{{quote}}”", { quote });
    case "form":
      return t("Was to fill in or upload something: “{{quote}}”", { quote });
    case "papers":
      return t("Was to print, sign or post something: “{{quote}}”", { quote });
    case "look-up":
      return t("Was to look it up: “{{quote}}”", { quote });
    case "chase":
      return t("Was to try again later: “{{quote}}”", { quote });
    case "customer-says":
      return t("Says so: “{{quote}}”", { quote });
    case "by-hand":
      return t("A colleague added it.");
    default:
      return t("Was to do something that we could do: “{{quote}}”", { quote });
  }
}

/** What a kind of channel is called that came as a mere word. */
export function channelOf(kind: string | null | undefined, t: TFunction): string {
  const known = (Object.keys(CHANNEL_ICONS) as ChannelKind[]).find((one) => one === kind);
  return known ? channelName(known, t) : t("Other system");
}
