import { refuse } from "../../core/refusal.ts";
import { weakness } from "./password-rules.ts";

/** `about` are words that a stranger knows: e-mail, names. */
export function refuseWeak(password: string, about: string[]): void {
  const sentence = weakness(password, about);
  if (sentence) refuse("password.weak", { password: sentence });
}
