import type { TFunction } from "i18next";
import type { Look } from "./looking.ts";

type Ended = { why: Look["why"]; mode: Look["mode"]; since: Look["since"] };

/** Why one does not see the customer's screen any more, or never did. */
export function overSentence({ why, since }: Ended, name: string, t: TFunction): string {
  switch (why) {
    case "declined":
      return t("{{name}} does not want to show their screen", { name });
    case "unanswered":
      return t("{{name}} has not answered", { name });
    case "failed":
      return t(
        "No way was found from your browser to theirs. Whoever looks after the desk can set up a TURN server; until then a guide or a picture may help.",
      );
    case "limit":
      return t("The time for showing is over. You can ask again.");
    case "resolved":
      return t("Showing ended, since the conversation is resolved");
    case "left":
      return t("The line is gone: {{name}} has left the page, or lost the connection", { name });
    default:
      return since === null ? t("Nothing is shown any more") : t("{{name}} does not show their screen any more", { name });
  }
}
