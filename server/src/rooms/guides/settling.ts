import type { HelpCentre, Language, Workspace } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { publicUrl } from "../channels/index.ts";
import { noteHelpCentre, workspaceOf } from "../workspaces/index.ts";
import { keptCentre, putCentre, type Kept } from "./store/centre.ts";

/** The clay of our own pages. */
const COLOUR = "#a4441f";

/** The help centre as it is: until somebody sets it up it is closed, in the language of the business. */
export async function centreOf(tx: Tx, workspace?: Workspace): Promise<Kept> {
  const kept = await keptCentre(tx);
  if (kept) return kept;
  const { language } = workspace ?? (await workspaceOf(tx));
  return { on: false, mainLanguage: language, languages: [language], colour: COLOUR, titles: {}, greetings: {} };
}

export async function helpCentre(tx: Tx): Promise<HelpCentre> {
  const workspace = await workspaceOf(tx);
  return { ...(await centreOf(tx, workspace)), url: centreUrl(tx.desk, workspace.slug) };
}

/** Where customers find it: under a name of its own, if it has one. */
export function centreUrl(desk: Desk, slug: string): string {
  const own = ownHost(desk, slug);
  return own ? `https://${own}` : `${publicUrl(desk)}/help/${slug}`;
}

export const ownHost = (desk: Desk, slug: string): string | undefined => ownHosts(desk).find((one) => one.slug === slug)?.host;

/** Under which names help centres stand by themselves. */
export function ownHosts({ config }: Desk): { host: string; slug: string }[] {
  return config.helpHosts.map((pair) => {
    const [host = "", slug = ""] = pair.split("=");
    return { host, slug };
  });
}

type Texts = Partial<Record<Language, string | undefined>>;
type Change = {
  on?: boolean | undefined;
  mainLanguage?: Language | undefined;
  languages?: Language[] | undefined;
  colour?: string | undefined;
  titles?: Texts | undefined;
  greetings?: Texts | undefined;
};

export function changeCentre(desk: Desk, who: Who, change: Change): Promise<HelpCentre> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await settleCentre(tx, change);
    tx.record("settings.changed", { person: who.personId }, { what: "guides", id: null });
    return helpCentre(tx);
  });
}

export async function settleCentre(tx: Tx, change: Change): Promise<void> {
  const before = await centreOf(tx);
  const mainLanguage = change.mainLanguage ?? before.mainLanguage;
  const on = change.on ?? before.on;
  await noteHelpCentre(tx, on);
  await putCentre(tx, {
    on,
    mainLanguage,
    languages: [...new Set([mainLanguage, ...(change.languages ?? before.languages)])],
    colour: change.colour ?? before.colour,
    titles: merged(before.titles, change.titles),
    greetings: merged(before.greetings, change.greetings),
  });
}

/** What is not given stays; an empty text takes one away. */
function merged(before: Texts, change: Texts = {}): Partial<Record<Language, string>> {
  const all = Object.entries({ ...before, ...change }) as [Language, string | undefined][];
  return Object.fromEntries(all.filter(([, text]) => text));
}
