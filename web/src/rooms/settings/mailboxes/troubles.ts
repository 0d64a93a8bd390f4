import type { z } from "zod";
import type { TestStep } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

export type Step = z.infer<typeof TestStep>;
export type Trouble =
  | "auth-failed"
  | "refused"
  | "dns-failed"
  | "timed-out"
  | "tls-failed"
  | "folder-missing"
  | "host-forbidden"
  | "rejected"
  | "try-later"
  | "address-unknown"
  | "mailbox-full"
  | "too-large";
/** What happened and how to mend it, as keys of the words with {{host}}, {{port}}, {{folder}}, {{address}} in them. */
export type TroubleWords = { what: string; mend: string };

/** By the code word alone: what is said of a connected mailbox, where the step is not known. */
const WORDS: Record<Trouble, TroubleWords> = {
  "auth-failed": {
    what: key("The server does not accept the user name or the password."),
    mend: key("Type the password again. Many providers want an app password here, not the one you sign in with."),
  },
  refused: { what: key("The server refuses the connection."), mend: key("Check the server's name and its port.") },
  "dns-failed": {
    what: key("There is no server of this name."),
    mend: key("Look for a slip in the server's name. Your provider's help pages name the right one."),
  },
  "timed-out": {
    what: key("The server does not answer."),
    mend: key("Check its name and port. If they are right, a firewall may be in between, or the server is away for a while."),
  },
  "tls-failed": {
    what: key("No encrypted connection comes about."),
    mend: key("Port and encryption may not go together, or the server's certificate has run out or belongs to another name."),
  },
  "folder-missing": { what: key("The folder is not there."), mend: key("Check the folder's name in your mailbox. The usual one is INBOX.") },
  "host-forbidden": {
    what: key("This server is inside the desk's own network, and mailboxes there are not allowed."),
    mend: key("Use the server's public name. Who runs the desk can allow the network in its configuration."),
  },
  rejected: { what: key("The server does not take the mail."), mend: key("Its own words below say why. Ask your provider if they do not help.") },
  "try-later": {
    what: key("The server does not want it just now."),
    mend: key("It is tried again by itself. If it stays so, your provider may have set a limit."),
  },
  "address-unknown": { what: key("The server does not know this address."), mend: key("Look for a slip in the address.") },
  "mailbox-full": { what: key("The mailbox is full."), mend: key("Make room in it, and it goes on by itself.") },
  "too-large": { what: key("The mail is larger than the server takes."), mend: key("Send large files as a link instead.") },
};

const UNKNOWN: TroubleWords = { what: key("Something went wrong."), mend: key("The server's own words below may say more.") };

/** What is known better once the step is known; `of` where incoming and outgoing differ. */
const AT_STEP: Partial<Record<`${Step["step"]}/${Trouble}` | `${Step["step"]}/${Trouble}/${Step["of"]}`, TroubleWords>> = {
  "dns/dns-failed": {
    what: key("There is no server called {{host}}."),
    mend: key("Look for a slip in the server's name. Your provider's help pages name the right one."),
  },
  "dns/timed-out": {
    what: key("The name {{host}} could not be looked up in time."),
    mend: key("Try again. If it stays so, the desk itself may have no way to the internet."),
  },
  "connect/refused/imap": {
    what: key("{{host}} takes no connection on port {{port}}."),
    mend: key("Incoming mail is nearly always on port 993 with TLS, seldom on 143 with STARTTLS."),
  },
  "connect/refused/smtp": {
    what: key("{{host}} takes no connection on port {{port}}."),
    mend: key("Outgoing mail is nearly always on port 465 with TLS or 587 with STARTTLS."),
  },
  "connect/timed-out/imap": {
    what: key("{{host}} does not answer on port {{port}}."),
    mend: key("Check the port: 993 with TLS is usual. If it is right, a firewall may be in between."),
  },
  "connect/timed-out/smtp": {
    what: key("{{host}} does not answer on port {{port}}."),
    mend: key("Another port may be open: 465 with TLS or 587 with STARTTLS. Many hosting companies block port 25."),
  },
  "sign-in/auth-failed": {
    what: key("{{host}} does not accept this user name or password."),
    mend: key(
      "Type the password again. Many providers want an app password here, not the one you sign in with; some have to be told first that other programs may read mail.",
    ),
  },
  "sign-in/refused": {
    what: key("{{host}} does not let this mailbox in."),
    mend: key("Other programs may have to be allowed in the provider's settings first (IMAP or SMTP access)."),
  },
  "sign-in/timed-out": {
    what: key("{{host}} did not answer while signing in."),
    mend: key("Try again. After several wrong passwords some servers make one wait."),
  },
  "folder/folder-missing": {
    what: key("There is no folder “{{folder}}” in this mailbox."),
    mend: key("Check the folder's name in your mailbox. The usual one is INBOX."),
  },
  "send/refused": {
    what: key("{{host}} takes no mail from {{address}}."),
    mend: key("This user may not be allowed to send from this address. Use the user name that belongs to it."),
  },
  "send/auth-failed": { what: key("{{host}} wants a sign-in before it takes mail."), mend: key("Give a user name and a password for outgoing mail.") },
};

/** The words for a trouble of a connected mailbox, or of one step of trying one. A code word that nobody has told us of is owned up to. */
export function wordsFor(trouble: string | null, at?: Pick<Step, "step" | "of">): TroubleWords {
  if (!isTrouble(trouble)) return UNKNOWN;
  if (!at) return WORDS[trouble];
  return AT_STEP[`${at.step}/${trouble}/${at.of}`] ?? AT_STEP[`${at.step}/${trouble}`] ?? WORDS[trouble];
}

/** What is tried, in order (keys of the words). */
export const STEP_NAMES: Record<Step["step"], string> = {
  dns: key("Find the server"),
  connect: key("Connect"),
  tls: key("Encrypt"),
  "sign-in": key("Sign in"),
  folder: key("Open the folder"),
  send: key("May send"),
};

function isTrouble(word: string | null): word is Trouble {
  return word !== null && Object.hasOwn(WORDS, word);
}
