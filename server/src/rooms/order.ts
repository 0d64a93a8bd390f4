/** The river: a room calls those before it, through their `index.ts`, and announces to those after it by events. */
export const order = [
  "workspaces",
  "people",
  "customers",
  "orders",
  "conversations",
  "channels",
  "promises",
  "routing",
  "coaching",
  "effort",
  "guides",
  "surveys",
  "recovery",
  "loyalty",
  "reputation",
  "automation",
  "notices",
  "insights",
  "erasing",
  "demo",
] as const;

export type Room = (typeof order)[number];
