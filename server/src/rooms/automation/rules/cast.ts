import type { Matter, Said, Situation, Whom } from "./situation.ts";

/* Mr Brandt writes to Tbilisi Books on a Monday at noon: what the tests of the rules begin with. */

export const id = (n: number): string => `0192f000-0000-7000-8000-${String(n).padStart(12, "0")}`;

export const matter = (change: Partial<Matter> = {}): Matter => ({
  id: id(1),
  number: 1042,
  subject: "Where is my book?",
  state: "open",
  priority: "normal",
  assigneeId: null,
  teamId: null,
  tags: [],
  spam: false,
  mood: "calm",
  waitingSince: "2026-11-23T07:00:00.000Z",
  snoozedUntil: null,
  resolvedAt: null,
  createdAt: "2026-11-20T08:00:00.000Z",
  lastMessageAt: "2026-11-23T08:00:00.000Z",
  lastMessageFrom: "customer",
  lastCustomerMessageAt: "2026-11-23T08:00:00.000Z",
  lastCustomerMessageId: id(2),
  customerId: id(3),
  customerAddress: "brandt@bank.example",
  channelId: id(4),
  channelKind: "email",
  channelOpen: true,
  incoming: 2,
  replies: 1,
  ...change,
});

export const said = (text: string, change: Partial<Said> = {}): Said => ({
  kind: "incoming",
  text,
  subject: null,
  mood: "calm",
  automatic: false,
  files: 0,
  ...change,
});

export const whom = (change: Partial<Whom> = {}): Whom => ({
  id: id(3),
  name: "Mr Brandt",
  language: null,
  salutation: null,
  attributes: {},
  blocked: false,
  conversations: 2,
  ...change,
});

const day = [{ from: 9 * 60, to: 18 * 60 }];

/** Noon in Tbilisi. */
export const situation = (change: Partial<Situation> = {}): Situation => ({
  now: "2026-11-23T08:00:00.000Z",
  facts: ["message.received"],
  lasting: null,
  by: "customer",
  channelId: null,
  matter: matter(),
  said: said("It is three weeks now."),
  whom: whom(),
  here: {
    name: "Tbilisi Books",
    language: "ka",
    timeZone: "Asia/Tbilisi",
    openingHours: {
      week: [day, day, day, day, day, [], []],
      dates: {},
    },
  },
  ...change,
});
