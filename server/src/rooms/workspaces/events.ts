export type SettingsPart =
  | "people"
  | "teams"
  | "channels"
  | "tags"
  | "saved-replies"
  | "workspace"
  | "customer"
  | "coaching"
  | "promises"
  | "automation"
  | "routing"
  | "recovery"
  | "loyalty"
  | "reputation"
  | "orders"
  | "guides"
  | "steps"
  | "surveys";

declare module "../../core/events/types.ts" {
  interface Facts {
    /** Something that browsers keep has changed: they ask for it anew. `id` is null where it is not about one row. */
    "settings.changed": { what: SettingsPart; id: string | null };
  }
}
