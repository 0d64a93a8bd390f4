import type { Message } from "@guli/contract";
import type { TFunction } from "i18next";

export type AboutShowing = "screen-offered" | "screen-shown" | "screen-not-shown";
type Told = { who: string; params: NonNullable<Message["activity"]>["params"]; when: string };

export const isAboutShowing = (code: string): code is AboutShowing => code.startsWith("screen-");

/** What the thread says of it. `when`: since when it was shown. */
export function showingLine(code: AboutShowing, { who, params, when }: Told, t: TFunction): string {
  if (code === "screen-offered") return t("The customer offered to show their screen");
  if (code === "screen-not-shown") {
    if (params["why"] === "failed") return t("{{who}} could not see the customer’s screen: no connection", { who });
    return params["why"] === "declined"
      ? t("The customer did not want to show their screen to {{who}}", { who })
      : t("The customer did not answer whether {{who}} may see their screen", { who });
  }
  const count = Math.max(1, Math.round(Number(params["seconds"]) / 60));
  return params["mode"] === "page"
    ? t("{{who}} saw the customer’s page from {{when}}, for {{count}} minutes", { who, when, count })
    : t("{{who}} saw the customer’s screen from {{when}}, for {{count}} minutes", { who, when, count });
}
