import type { AskDropped, PublicFinding, ReviewAnswerState } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

export const ANSWERING: Record<ReviewAnswerState, string> = {
  waiting: key("The answer is on its way to the site"),
  "by-hand": key("Waits for somebody to put it at the site"),
  published: key("Answered"),
  failed: key("The site did not take the answer"),
};

export const PERSONAL: Record<PublicFinding["what"], string> = {
  phone: key("a phone number"),
  email: key("an e-mail address"),
  order: key("the number of an order"),
  card: key("the number of a card"),
  account: key("the number of an account"),
  address: key("an address"),
};

export const NOT_ASKED: Record<AskDropped, string> = {
  off: key("asking was switched off"),
  share: key("not of the share that is asked"),
  spam: key("spam"),
  blocked: key("blocked"),
  robot: key("a machine is at their address"),
  stopped: key("they want to be asked nothing"),
  quiet: key("they were asked not long ago"),
  "no-way": key("there is no way to reach them"),
  "window-closed": key("the messenger takes no words of the desk any more"),
  "too-late": key("it was too long ago"),
  "no-site": key("there was no site to send them to"),
};
