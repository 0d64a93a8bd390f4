import type { ChannelKind, ConversationOrder, ConversationRow, Message, ShownPromise, ViewName } from "@guli/contract";

/** What of the inbox is on the screen: a view, or the open conversations of one team. */
export type View = { view: ViewName; teamId?: string; /** Where another than its own was chosen. */ order?: ConversationOrder | undefined };

const VIEWS: readonly ViewName[] = ["mine", "unassigned", "waiting", "mentions", "snoozed", "open", "all", "resolved", "spam"];
const TEAM = "team-";

/** `/inbox/mine` or `/inbox/team-<id>`; what nobody knows is one's own work. */
export function viewOf(param: string): View {
  if (param.startsWith(TEAM)) return { view: "open", teamId: param.slice(TEAM.length) };
  return { view: VIEWS.find((name) => name === param) ?? "mine" };
}

export function paramOf({ view, teamId }: View): string {
  return teamId === undefined ? view : `${TEAM}${teamId}`;
}

export function orderOf({ view, order }: View): ConversationOrder {
  return order ?? (view === "waiting" ? "longest" : "newest");
}

/** Whether a row belongs in a view. Mentions are not written on the row, so there it stays as it was. */
export function belongs(row: ConversationRow, { view, teamId }: View, me: string): "in" | "out" | "as-it-was" {
  if (teamId !== undefined && row.teamId !== teamId) return "out";
  if (view === "mentions") return "as-it-was";
  if (view === "spam") return row.spam ? "in" : "out";
  return !row.spam && fits(row, view, me) ? "in" : "out";
}

function fits(row: ConversationRow, view: Exclude<ViewName, "spam" | "mentions">, me: string): boolean {
  switch (view) {
    case "mine":
      return row.assigneeId === me && (row.state === "open" || row.state === "waiting");
    case "unassigned":
      return row.state === "open" && row.assigneeId === null;
    case "waiting":
      return row.state === "open" && row.waitingSince !== null;
    case "open":
    case "snoozed":
    case "resolved":
      return row.state === view;
    case "all":
      return true;
  }
}

/** Instants may differ in how many decimals they carry, so the `Z` must not take part. */
export function compareInstants(a: string, b: string): number {
  const [left, right] = [a.slice(0, -1), b.slice(0, -1)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Below zero where `a` stands above `b` in the list. */
export function compareRows(a: ConversationRow, b: ConversationRow, order: ConversationOrder): number {
  if (order === "breaking") return compareDue(a, b) || compareRows(a, b, "newest");
  if (order === "newest") return compareInstants(b.lastMessageAt, a.lastMessageAt) || (a.id < b.id ? 1 : -1);
  return compareInstants(a.waitingSince ?? a.lastMessageAt, b.waitingSince ?? b.lastMessageAt) || (a.id < b.id ? -1 : 1);
}

/** What is due comes before what is not. */
function compareDue(a: ConversationRow, b: ConversationRow): number {
  const [one, other] = [a.promise?.dueAt ?? null, b.promise?.dueAt ?? null];
  if (one !== null && other !== null) return compareInstants(one, other) || (a.id < b.id ? -1 : 1);
  return Number(one === null) - Number(other === null);
}

/** Whether the time that is left is what matters: how long they have waited so far then says no more. */
export const saysPromise = ({ promise, state }: ConversationRow): boolean => state === "open" && promise !== null && promise.dueAt !== null;

export type PromiseLevel = "calm" | "soon" | "broken" | "stands";

/** How pressing a promise is: from its warning on it is soon; without one, from a quarter of an hour before. */
export function promiseLevel({ state, dueAt, warnAt }: ShownPromise, now: string): PromiseLevel {
  if (state === "paused") return "stands";
  if (dueAt === null) return "calm";
  if (state === "broken" || compareInstants(dueAt, now) < 0) return "broken";
  const soon = warnAt === null ? Date.parse(dueAt) - 15 * 60_000 : Date.parse(warnAt);
  return Date.parse(now) >= soon ? "soon" : "calm";
}

/** Whether the customer has written something that this person has not read. */
export function isUnread(row: ConversationRow, readAt: string | null | undefined): boolean {
  if (row.lastCustomerMessageAt === null) return false;
  return !readAt || compareInstants(readAt, row.lastCustomerMessageAt) < 0;
}

/** Where people are used to wait for hours, as for a letter or for being called back. */
const IN_LETTERS: ReadonlySet<ChannelKind> = new Set(["email", "form", "phone", "visit"]);

/** Where one word gives the next, as in a chat: one stays, and names are said once. */
export const isTalk = (kind: ChannelKind): boolean => !IN_LETTERS.has(kind);

/** How pressing a wait is, by hours: the channel's own promise will say it better once there is one. */
export function waitLevel(waitingSince: string, now: number, channel: ChannelKind): "calm" | "long" | "too-long" {
  const minutes = (now - Date.parse(waitingSince)) / 60_000;
  const [long, tooLong] = channel === "chat" ? [2, 10] : IN_LETTERS.has(channel) ? [4 * 60, 24 * 60] : [30, 60];
  return minutes >= tooLong ? "too-long" : minutes >= long ? "long" : "calm";
}

/** The first message from the customer that has not been read, where reading resumes. */
export function firstUnread(messages: readonly Message[], readAt: string | null): Message | undefined {
  return messages.find((message) => message.kind === "incoming" && (readAt === null || compareInstants(message.createdAt, readAt) > 0));
}

/** Mails that someone has designed say little as plain text; a person's own words read better in ours. */
export function looksDesigned(message: Message): boolean {
  return message.hasHtml && (message.hasRemoteImages || message.attachments.some((file) => file.inline));
}
