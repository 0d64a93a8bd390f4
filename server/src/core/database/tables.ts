/* Made by scripts/tables.ts from the migrated database. Do not edit: write a migration and run it again. */

import type { Generated } from "kysely";

export type AccountsTable = {
  id: string;
  email: string;
  email_folded: string;
  password_hash: string;
  created_at: string;
};

export type AmendsTable = {
  workspace_id: string;
  id: string;
  recovery_id: string;
  conversation_id: string;
  customer_id: string;
  kind: "voucher" | "gift" | "refund" | "points" | "word";
  amount: number | null;
  currency: string | null;
  points: number | null;
  words: string;
  state: "asked" | "given" | "refused" | "withdrawn";
  limits: Generated<string[]>;
  voucher_source: "made" | "list" | null;
  voucher_id: string | null;
  person_id: string;
  team_id: string | null;
  month: string;
  decided_by: string | null;
  decided_why: string | null;
  decided_at: string | null;
  at: string;
};

export type AmendsBudgetsTable = {
  workspace_id: string;
  scope: "workspace" | "team" | "person";
  holder: string;
  most: number;
};

export type AmendsSpentTable = {
  workspace_id: string;
  scope: "workspace" | "team" | "person";
  holder: string;
  month: string;
  currency: string;
  spent: number;
};

export type ApiTokensTable = {
  workspace_id: string;
  id: string;
  person_id: string;
  name: string;
  secret_hash: string;
  created_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
};

export type AskedElsewhereTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  address: string;
  asked_at: string;
};

export type AttachmentsTable = {
  workspace_id: string;
  id: string;
  message_id: string | null;
  hash: string;
  filename: string;
  content_type: string;
  size: number;
  inline: Generated<boolean>;
  content_id: string | null;
  brought_by: string | null;
  created_at: string;
  free_until: string | null;
  state: Generated<"here" | "fetching" | "missing">;
  trouble: string | null;
  reference: unknown;
};

export type AttemptsTable = {
  key: string;
  clears_at: string;
};

export type AutomationDryRunsTable = {
  workspace_id: string;
  id: string;
  state: "running" | "done" | "failed";
  rules: unknown;
  from_at: string;
  to_at: string;
  conversations: Generated<number>;
  events: Generated<number>;
  whole: Generated<boolean>;
  result: Generated<unknown>;
  created_at: string;
};

export type AutomationDuesTable = {
  workspace_id: string;
  id: string;
  rule_id: string;
  conversation_id: string;
  what: string;
  minutes: number;
  since: string;
  due_at: string | null;
};

export type AutomationRulesTable = {
  workspace_id: string;
  id: string;
  place: number;
  name: string;
  is_on: boolean;
  triggers: unknown;
  conditions: unknown;
  actions: unknown;
  stops: boolean;
  changed_at: string;
};

export type AutomationRunsTable = {
  workspace_id: string;
  id: string;
  rule_id: string;
  rule_name: string;
  cause: string;
  trigger: unknown;
  conversation_id: string | null;
  because: unknown;
  deeds: unknown;
  held_back: "too-often" | "too-many" | null;
  troubled: Generated<boolean>;
  at: string;
};

export type AutomationSettingsTable = {
  workspace_id: string;
  follows: "never" | "once";
  per_conversation: number;
  per_hour: number;
  signing_key: Buffer | null;
  signed_since: string | null;
};

export type BarrierFiguresTable = {
  workspace_id: string;
  barrier_id: string;
  mentions: number;
  customers: number;
  noted: unknown;
  last_at: string | null;
  worth: number | null;
};

export type BarrierMentionsTable = {
  workspace_id: string;
  id: string;
  barrier_id: string | null;
  customer_id: string;
  conversation_id: string | null;
  message_id: string | null;
  kind: string;
  how: "found" | "hand";
  state: "proposed" | "confirmed" | "dismissed";
  quote: string;
  wanted: string;
  amount: number | null;
  currency: string | null;
  decided_by: string | null;
  decided_at: string | null;
  met_at: string;
};

export type BarrierTellingsTable = {
  workspace_id: string;
  barrier_id: string;
  customer_id: string;
  conversation_id: string;
  text: string;
  state: "due" | "told" | "unreachable";
  message_id: string | null;
  tries: Generated<number>;
  ring_at: string | null;
  told_at: string | null;
};

export type BarriersTable = {
  workspace_id: string;
  id: string;
  name: string;
  name_folded: string;
  kind: string;
  owner_id: string | null;
  measure: string;
  due_on: string | null;
  state: "open" | "planned" | "in-work" | "gone" | "accepted";
  gone_at: string | null;
  created_at: string;
};

export type ChannelsTable = {
  workspace_id: string;
  id: string;
  kind: "email" | "chat" | "telegram" | "whatsapp" | "messenger" | "instagram" | "viber" | "sms" | "form" | "phone" | "visit" | "api";
  name: string;
  on: Generated<boolean>;
  team_id: string | null;
  settings: unknown;
  secrets: Buffer | null;
  key: string;
  health_state: Generated<"well" | "trying" | "broken" | "off">;
  trouble: string | null;
  trouble_detail: string | null;
  trouble_since: string | null;
  last_received_at: string | null;
  last_sent_at: string | null;
  created_at: string;
  sending_trouble: string | null;
  sending_detail: string | null;
  sending_since: string | null;
  account: string | null;
  checked_at: string | null;
  check_at: string | null;
};

export type ChatVisitorsTable = {
  workspace_id: string;
  id: string;
  channel_id: string;
  token_hash: string;
  customer_id: string | null;
  conversation_id: string | null;
  seen_at: string | null;
  email: string | null;
  created_at: string;
  last_seen_at: string;
  forget_at: string | null;
  signed_as: string | null;
};

export type ClaimWordsTable = {
  workspace_id: string;
  claim: string;
  language: "en" | "ka" | "uz" | "uz-Cyrl" | "ru";
  words: string;
  note: string;
  changed_at: string;
  person_id: string | null;
};

export type ClockWaitsTable = {
  workspace_id: string;
  conversation_id: string;
  why: "third-party" | "our-step";
  since: string;
};

export type CoachLevelsTable = {
  workspace_id: string;
  rule: string;
  mood: "calm" | "dissatisfied" | "angry";
  level: "off" | "hint" | "warn" | "must";
  changed_by: string;
  changed_at: string;
};

export type CoachSharingTable = {
  workspace_id: string;
  person_id: string;
  shares: boolean;
  changed_at: string;
};

export type CoachWeeksTable = {
  workspace_id: string;
  person_id: string;
  week: string;
  what: string;
  count: number;
};

export type CoachedRepliesTable = {
  workspace_id: string;
  message_id: string;
  conversation_id: string;
  person_id: string;
  mood: "calm" | "dissatisfied" | "angry";
  aim: "satisfaction" | "action";
  language: string | null;
  findings: unknown;
  strengths: unknown;
  coach: string;
  at: string;
};

export type CompetitorEventsTable = {
  workspace_id: string;
  id: string;
  competitor_id: string;
  kind: "price" | "opening" | "campaign" | "product" | "other";
  began_on: string;
  ended_on: string | null;
  place: unknown;
  towards: unknown;
  source: string;
  note: string;
  noted_at: string;
  person_id: string | null;
  removed_at: string | null;
};

export type CompetitorMentionsTable = {
  workspace_id: string;
  competitor_id: string;
  message_id: string;
  conversation_id: string;
  said_on: string;
};

export type CompetitorsTable = {
  workspace_id: string;
  id: string;
  name: string;
  spellings: string[];
  quiet_until: string | null;
  added_at: string;
  removed_at: string | null;
};

export type ContractsTable = {
  workspace_id: string;
  id: string;
  source: string;
  external_id: string;
  buyer_id: string | null;
  customer_id: string | null;
  title: string;
  started_on: string;
  ended_on: string | null;
  why_ended: string | null;
  currency: string;
  price: number;
  cost: number | null;
  every: "week" | "month" | "quarter" | "year";
  base_price: number | null;
  base_cost: number | null;
  came_by: string | null;
  told_at: string;
  hash: Buffer;
  changed_at: string;
};

export type ConversationReadsTable = {
  workspace_id: string;
  conversation_id: string;
  person_id: string;
  until: string;
};

export type ConversationsTable = {
  workspace_id: string;
  id: string;
  number: number;
  subject: string;
  preview: string;
  customer_id: string;
  channel_id: string;
  customer_address: string;
  state: "open" | "waiting" | "snoozed" | "resolved";
  priority: Generated<"low" | "normal" | "high" | "urgent">;
  assignee_id: string | null;
  team_id: string | null;
  tags: Generated<string[]>;
  spam: Generated<boolean>;
  waiting_since: string | null;
  snoozed_until: string | null;
  resolved_at: string | null;
  last_message_at: string;
  last_message_from: "customer" | "agent";
  last_customer_message_at: string | null;
  last_customer_message_id: string | null;
  attachment_count: Generated<number>;
  version: Generated<number>;
  created_at: string;
  mood: "calm" | "dissatisfied" | "angry" | null;
  erased_at: string | null;
};

export type CustomerAddressesTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  kind: "email" | "phone" | "chat" | "telegram" | "whatsapp" | "messenger" | "instagram" | "viber" | "form" | "api";
  address: string;
  folded: string;
  verified: boolean;
  created_at: string;
  unreachable_since: string | null;
  no_sms_since: string | null;
};

export type CustomerAttributesTable = {
  workspace_id: string;
  id: string;
  key: string;
  label: string;
  type: string;
  choices: string[];
  created_at: string;
  place: Generated<number>;
};

export type CustomerDistinctionsTable = {
  workspace_id: string;
  one_id: string;
  other_id: string;
  person_id: string;
  at: string;
};

export type CustomerFitsTable = {
  workspace_id: string;
  customer_id: string;
  orders: number;
  returned: number;
  late: number;
  disputed: number;
  priced: number;
  net: number;
  net_squares: number;
  costed: number;
  margin: number;
  margin_squares: number;
  days: number;
  first_on: string;
  last_on: string;
  messages: number;
  matters: number;
  via: string;
  fit: number | null;
  good: Generated<number>;
  known: Generated<number>;
};

export type CustomerJoinsTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  other_id: string;
  person_id: string | null;
  reason: string;
  redirected: string[];
  taken: unknown;
  joined_at: string;
  undo_until: string;
  parted_at: string | null;
};

export type CustomerNotesTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  person_id: string | null;
  body: string;
  created_at: string;
};

export type CustomerPointsTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  kind: "likes" | "dislikes" | "term" | "date";
  text: string;
  term: "discount" | "agent" | "delivery" | "other" | null;
  basis_points: number | null;
  person_id: string | null;
  until: string | null;
  day: string | null;
  yearly: Generated<boolean>;
  granted_by: string | null;
  created_at: string;
};

export type CustomerRisksTable = {
  workspace_id: string;
  customer_id: string;
  since: string;
  told: boolean;
  back_on: string | null;
};

export type CustomerStandingsTable = {
  workspace_id: string;
  customer_id: string;
  class: "new" | "occasional" | "regular" | "loyal" | "drifting" | "left";
  since: string;
  probability: number | null;
  events: number;
  bought: number;
  expected: number;
  purchases: number;
  first_on: string;
  last_on: string;
  looks_on: string | null;
  periods: Generated<number>;
};

export type CustomerValuesTable = {
  workspace_id: string;
  customer_id: string;
  purchases: number;
  first_on: string | null;
  last_on: string | null;
  spent: number;
  valued: number;
  valued_sum: number;
  contracted: boolean;
  contracts: unknown;
  value_at_risk: Generated<number>;
  months: Generated<number[]>;
};

export type CustomersTable = {
  workspace_id: string;
  id: string;
  name: string;
  language: string | null;
  time_zone: string | null;
  form_of_address: "formal" | "informal" | null;
  salutation: string | null;
  attributes: Generated<unknown>;
  blocked_at: string | null;
  conversation_count: Generated<number>;
  created_at: string;
  last_seen_at: string | null;
  joined_into: string | null;
  name_folded: string | null;
  preferred_channel: string | null;
  preferred_hours: unknown;
  erased_at: string | null;
};

export type DeliveriesTable = {
  workspace_id: string;
  message_id: string;
  conversation_id: string;
  channel_id: string;
  state: "held" | "queued" | "sending" | "sent" | "delivered" | "seen" | "failed" | "bounced" | "taken-back";
  recipients: string[];
  cc: Generated<string[]>;
  due_at: string | null;
  attempts: Generated<number>;
  outcome: string | null;
  detail: string | null;
  automatic: Generated<boolean>;
  sent_at: string | null;
  updated_at: string;
};

export type DeliveryPartsTable = {
  workspace_id: string;
  message_id: string;
  place: number;
  channel_id: string;
  external_id: string;
  state: "sent" | "delivered" | "seen" | "failed";
  at: string;
};

export type DirectoryTable = {
  kind: string;
  key: string;
  workspace_id: string;
  target: string | null;
};

export type DraftsTable = {
  workspace_id: string;
  conversation_id: string;
  person_id: string;
  kind: "reply" | "note";
  body: string;
  attachment_ids: Generated<string[]>;
  cc: Generated<string[]>;
  version: number;
  saved_at: string;
};

export type EffortCorrectionsTable = {
  workspace_id: string;
  message_id: string;
  kind: string;
  conversation_id: string;
  becomes: string | null;
  person_id: string;
  at: string;
};

export type EffortEntriesTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  customer_id: string;
  message_id: string;
  kind: "repeat-contact" | "channel-switch" | "transfer" | "repeated-information" | "robotic-reply" | "policy" | "hassle";
  seen_as: string | null;
  cause: string;
  params: Generated<unknown>;
  weight: number;
  dismissed: Generated<boolean>;
  corrected_by: string | null;
  team_id: string | null;
  at: string;
  tags: Generated<string[]>;
};

export type EffortsToCountTable = {
  workspace_id: string;
  due_at: string;
};

export type ErasingsTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  customer_ids: string[];
  person_id: string | null;
  because: "person" | "command" | "shop";
  state: Generated<"running" | "done">;
  after: string | null;
  messages: Generated<number>;
  began_at: string;
  done_at: string | null;
};

export type EventCostsTable = {
  workspace_id: string;
  event_id: string;
  body: unknown;
};

export type EventCostsToReckonTable = {
  workspace_id: string;
  event_id: string;
  due_at: string;
};

export type EventsTable = {
  workspace_id: string;
  id: string;
  name: string;
  actor: unknown;
  payload: unknown;
  occurred_at: string;
};

export type EvidenceTable = {
  workspace_id: string;
  as_of: string;
  came_back: "purchase" | "purchase-or-words";
  claims: unknown;
  reckoned_at: string;
};

export type EvidenceDueTable = {
  workspace_id: string;
  due_at: string;
};

export type EvidenceSettingsTable = {
  workspace_id: string;
  enough: number;
  changed_at: string;
};

export type ExchangeRatesTable = {
  workspace_id: string;
  base: string;
  currency: string;
  day: string;
  rate: string;
  person_id: string | null;
  changed_at: string;
};

export type ExpectationCurvesTable = {
  workspace_id: string;
  kind: string;
  points: unknown;
  note: string;
  changed_by: string;
  changed_at: string;
};

export type ExposuresTable = {
  workspace_id: string;
  event_id: string;
  customer_id: string;
  exposed: boolean;
  because: "told" | "hand";
  person_id: string | null;
  at: string;
};

export type FailureKindsTable = {
  workspace_id: string;
  key: string;
  name: string | null;
  name_folded: string | null;
  offered: boolean;
  created_at: string;
};

export type FilesTable = {
  workspace_id: string;
  hash: string;
  size: number;
  content: Buffer | null;
  created_at: string;
  brought: Generated<boolean>;
};

export type FitStatesTable = {
  workspace_id: string;
  as_of: string | null;
  ground: unknown;
  sources: unknown;
  measured_on: string | null;
  ring_at: string;
};

export type FormEntriesTable = {
  workspace_id: string;
  id: string;
  channel_id: string;
  conversation_id: string;
  email: string | null;
  created_at: string;
};

export type GuideCollectionsTable = {
  workspace_id: string;
  id: string;
  place: number;
  slug: string;
  names: unknown;
  created_at: string;
};

export type GuideEntriesTable = {
  workspace_id: string;
  guide_id: string;
  language: string;
  form: "published" | "draft";
  words: string;
};

export type GuideFilesTable = {
  workspace_id: string;
  id: string;
  hash: string;
  filename: string;
  content_type: string;
  size: number;
  width: number | null;
  height: number | null;
  public_since: string | null;
  created_at: string;
};

export type GuideReadingsTable = {
  workspace_id: string;
  guide_id: string;
  reader: string;
  step: string;
  sending_id: string | null;
  language: string;
  outcome: "opened" | "done" | "failed";
  first_at: string;
  last_at: string;
};

export type GuideSendingsTable = {
  workspace_id: string;
  id: string;
  guide_id: string;
  conversation_id: string;
  customer_id: string;
  person_id: string | null;
  language: string;
  made_at: string;
  sent_at: string | null;
};

export type GuideSlugsTable = {
  workspace_id: string;
  language: string;
  slug: string;
  guide_id: string;
  was_published: boolean;
};

export type GuideTextsTable = {
  workspace_id: string;
  guide_id: string;
  language: string;
  version: number;
  slug: string;
  title: string;
  summary: string;
  body: string;
  steps: unknown;
  changed_at: string;
  changed_by: string | null;
  published: number | null;
  published_at: string | null;
  published_from: number | null;
  holds_for: number | null;
};

export type GuideVersionsTable = {
  workspace_id: string;
  guide_id: string;
  language: string;
  version: number;
  slug: string;
  title: string;
  summary: string;
  body: string;
  steps: unknown;
  published_at: string;
  published_by: string | null;
};

export type GuidesTable = {
  workspace_id: string;
  id: string;
  kind: "article" | "steps";
  collection_id: string | null;
  place: number;
  tags: string[];
  archived_at: string | null;
  created_at: string;
};

export type HeardNewsTable = {
  workspace_id: string;
  message_id: string;
  bad_first: boolean | null;
};

export type HelpCentresTable = {
  workspace_id: string;
  is_on: boolean;
  main_language: string;
  languages: string[];
  colour: string;
  titles: unknown;
  greetings: unknown;
};

export type IdealVersionsTable = {
  workspace_id: string;
  version: number;
  words: unknown;
  weights: unknown;
  person_id: string;
  made_at: string;
};

export type InvitationsTable = {
  workspace_id: string;
  id: string;
  token_hash: string;
  email: string;
  email_folded: string;
  role: string;
  team_ids: string[];
  invited_by: string;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  withdrawn_at: string | null;
};

export type JoinedConversationsTable = {
  workspace_id: string;
  join_id: string;
  conversation_id: string;
};

export type KnownChannelsTable = {
  workspace_id: string;
  id: string;
  kind: "email" | "chat" | "telegram" | "whatsapp" | "messenger" | "instagram" | "viber" | "sms" | "form" | "phone" | "visit" | "api";
  name: string;
  team_id: string | null;
  open: boolean;
  public: Generated<boolean>;
};

export type LeavingReasonsTable = {
  workspace_id: string;
  id: string;
  leaving_id: string;
  how: "asked" | "taken" | "hand";
  reason: "service" | "price" | "product" | "competitor" | "moved" | "other";
  sure: "sure" | "likely" | "guess";
  words: string;
  message_id: string | null;
  person_id: string | null;
  at: string;
};

export type LeavingResultsTable = {
  workspace_id: string;
  leaving_id: string;
  customer_id: string;
  noticed_at: string;
  state: "noticed" | "to-ask" | "asked" | "answered" | "way-back" | "back" | "gone" | "mistaken";
  reason: string | null;
  how: string | null;
  sure: string | null;
  words: string;
};

export type LeavingSettingsTable = {
  workspace_id: string;
  asks: boolean;
  changed_at: string;
};

export type LeavingsTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  because: "model" | "contract" | "words" | "hand";
  once: string;
  conversation_id: string | null;
  message_id: string | null;
  quote: string;
  noticed_at: string;
  asking: "due" | "agent" | "asked" | "none";
  not_asked: string | null;
  ring_at: string | null;
  asked_at: string | null;
  asked_in: string | null;
  asked_message_id: string | null;
  recovery_id: string | null;
  way_back_at: string | null;
  back_until: string;
  back_at: string | null;
  back_by: "order" | "message" | "contract" | "hand" | null;
  mistaken_at: string | null;
  ended_at: string | null;
};

export type LoyalEstimatesTable = {
  workspace_id: string;
  body: unknown;
};

export type LoyaltyCostsTable = {
  workspace_id: string;
  id: string;
  month: string;
  purpose: "winning" | "keeping";
  kind: "campaign" | "discount" | "thanks" | "desk-time" | "other";
  source: string | null;
  amount: number;
  currency: string;
  hours: string | null;
  note: string;
  person_id: string | null;
  at: string;
};

export type MailboxPositionsTable = {
  workspace_id: string;
  channel_id: string;
  folder: string;
  uid_validity: number;
  last_uid: number;
  first_until: number;
};

export type MentionsTable = {
  workspace_id: string;
  person_id: string;
  conversation_id: string;
  message_id: string;
  created_at: string;
  seen_at: string | null;
};

export type MessageVersionsTable = {
  workspace_id: string;
  id: string;
  message_id: string;
  text: string;
  until: string;
};

export type MessagesTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  kind: "incoming" | "reply" | "note" | "activity";
  channel_id: string | null;
  person_id: string | null;
  customer_id: string | null;
  external_key: Buffer | null;
  header_id: string | null;
  from_line: string | null;
  to_lines: Generated<string[]>;
  cc_lines: Generated<string[]>;
  subject: string | null;
  text: string;
  quoted: string | null;
  html_hash: string | null;
  has_remote_images: Generated<boolean>;
  raw_hash: string | null;
  unreadable: Generated<boolean>;
  automatic: Generated<boolean>;
  activity: unknown;
  mentions: Generated<string[]>;
  said_at: string | null;
  seen_at: string | null;
  created_at: string;
  mood: "calm" | "dissatisfied" | "angry" | null;
  mood_score: number | null;
  mood_read: "calm" | "dissatisfied" | "angry" | null;
  mood_corrected_by: string | null;
  mood_corrected_at: string | null;
  extras: Generated<unknown>;
  placed_at: string | null;
  edited_at: string | null;
  withdrawn_at: string | null;
};

export type MoodShiftsTable = {
  workspace_id: string;
  dissatisfied: number;
  angry: number;
  corrections: number;
  changed_at: string;
};

export type NotedExpectationsTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  how: "question" | "person";
  person_id: string | null;
  message_id: string | null;
  what: "answer" | "solution" | "promised" | "none";
  by_at: string | null;
  words: string;
  noted_at: string;
};

export type NoticeLettersTable = {
  workspace_id: string;
  person_id: string;
  about: string;
  mailed_at: string;
};

export type NoticeWaysTable = {
  workspace_id: string;
  person_id: string;
  kind: string;
  in_app: boolean;
  by_mail: boolean;
};

export type NoticesTable = {
  workspace_id: string;
  id: string;
  person_id: string;
  kind: string;
  params: unknown;
  conversation_id: string | null;
  event_id: string;
  at: string;
  seen_at: string | null;
};

export type NumbersTable = {
  workspace_id: string;
  name: string;
  reserved: number;
};

export type OpeningHoursHistoryTable = {
  workspace_id: string;
  valid_from: string;
  opening_hours: unknown;
  time_zone: string;
};

export type OrderBuyersTable = {
  workspace_id: string;
  id: string;
  source: string;
  key: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  told_at: string;
  matched_customer_id: string | null;
  matched_by: "customer-id" | "email" | "phone" | "person" | null;
  matched_at: string | null;
  matched_person_id: string | null;
  left_at: string | null;
  customer_id: string | null;
  last_placed_at: string;
};

export type OrderDecisionsTable = {
  workspace_id: string;
  id: string;
  buyer_id: string;
  customer_id: string | null;
  before: unknown;
  person_id: string;
  at: string;
  undone_at: string | null;
};

export type OrderImportPartsTable = {
  workspace_id: string;
  import_id: string;
  nth: number;
  hash: string;
  size: number;
};

export type OrderImportRefusalsTable = {
  workspace_id: string;
  import_id: string;
  line: number;
  code: string;
  fields: unknown;
  cells: string[];
};

export type OrderImportsTable = {
  workspace_id: string;
  id: string;
  name: string;
  source: string;
  person_id: string | null;
  bytes: number;
  format: unknown;
  state: "uploading" | "ready" | "checking" | "checked" | "running" | "done" | "stopped" | "failed";
  try: Generated<number>;
  at_byte: Generated<number>;
  at_line: Generated<number>;
  moved_at: string | null;
  seen: Buffer | null;
  rows: Generated<number>;
  placed: Generated<number>;
  same: Generated<number>;
  corrected: Generated<number>;
  returned: Generated<number>;
  refused: Generated<number>;
  reasons: Generated<unknown>;
  trouble: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
};

export type OrderLinesTable = {
  workspace_id: string;
  order_id: string;
  nth: number;
  what: string;
  article: string | null;
  quantity: string;
  amount: number;
};

export type OrderReturnsTable = {
  workspace_id: string;
  id: string;
  order_id: string;
  external_id: string | null;
  kind: "return" | "refund";
  at: string;
  amount: number;
  base_amount: number | null;
  lines: Generated<unknown>;
  reason: string | null;
  person_id: string | null;
  noted_at: string;
};

export type OrderSettingsTable = {
  workspace_id: string;
  currency: string;
  changed_at: string;
};

export type OrderSourcesTable = {
  workspace_id: string;
  source: string;
};

export type OrderTroublesTable = {
  workspace_id: string;
  id: string;
  order_id: string;
  external_id: string | null;
  kind: "late-payment" | "dispute" | "chargeback";
  at: string;
  amount: number | null;
  reason: string | null;
  outcome: "paid" | "won" | "lost" | "withdrawn" | null;
  ended_at: string | null;
  told_at: string;
  person_id: string | null;
  by_itself: Generated<boolean>;
};

export type OrderVersionsTable = {
  workspace_id: string;
  of: "order" | "contract";
  of_id: string;
  told_at: string;
  hash: Buffer;
  body: unknown;
  person_id: string | null;
};

export type OrdersTable = {
  workspace_id: string;
  id: string;
  source: string;
  external_id: string;
  number: string | null;
  buyer_id: string | null;
  customer_id: string | null;
  placed_at: string;
  placed_on: string;
  state: "placed" | "cancelled";
  cancelled_at: string | null;
  currency: string;
  total: number;
  cost: number | null;
  came_by: string | null;
  due_at: string | null;
  paid_at: string | null;
  base_total: number | null;
  base_cost: number | null;
  returned: Generated<number>;
  base_returned: number | null;
  returns: Generated<number>;
  troubles: Generated<number>;
  told_at: string;
  hash: Buffer;
  changed_at: string;
  late_at: string | null;
};

export type OutOfHoursTable = {
  workspace_id: string;
  is_on: boolean;
  off_channel_ids: Generated<string[]>;
  words: Generated<unknown>;
  changed_at: string;
};

export type OutOfHoursSaidTable = {
  workspace_id: string;
  customer_id: string;
  period: string;
  conversation_id: string;
  message_id: string;
  said_at: string;
};

export type OutboxTable = {
  workspace_id: string;
  event_id: string;
  attempts: Generated<number>;
  next_try_at: string;
  last_error: string | null;
  parked_at: string | null;
};

export type OverviewCohortsTable = {
  workspace_id: string;
  basis: "orders" | "contacts";
  cohort: string;
  later: number;
  customers: number;
  active: number;
};

export type OverviewLettersTable = {
  workspace_id: string;
  person_id: string;
  due_at: string;
};

export type OverviewMonthsTable = {
  workspace_id: string;
  month: string;
  measure: "promises" | "effort" | "recoveries" | "speed" | "human" | "takings";
  part: string;
  n: number;
  hits: Generated<number>;
  sum: Generated<number>;
  squares: Generated<number>;
  middle: number | null;
  low: number | null;
  high: number | null;
};

export type OverviewStateTable = {
  workspace_id: string;
  as_of: string;
  reckoned_at: string;
  time_zone: string | null;
};

export type PasswordResetsTable = {
  id: string;
  account_id: string;
  workspace_id: string;
  expires_at: string;
  used_at: string | null;
};

export type PatienceLimitsTable = {
  workspace_id: string;
  share: number;
};

export type PeopleTable = {
  workspace_id: string;
  id: string;
  account_id: string;
  name: string;
  role: "owner" | "lead" | "agent" | "light";
  active: Generated<boolean>;
  away: Generated<boolean>;
  preferences: unknown;
  created_at: string;
};

export type PeopleSeenTable = {
  workspace_id: string;
  person_id: string;
  at: string;
};

export type PollPositionsTable = {
  workspace_id: string;
  channel_id: string;
  position: number | null;
  noted_at: string | null;
  source: string | null;
  trouble: string | null;
  detail: string | null;
};

export type PracticeAttemptsTable = {
  workspace_id: string;
  id: string;
  person_id: string;
  drill: string;
  level: "easy" | "middling" | "hard";
  text: string;
  review: unknown;
  coach: string;
  at: string;
};

export type PracticeSharingTable = {
  workspace_id: string;
  person_id: string;
  shares: boolean;
  changed_at: string;
};

export type PromiseRulesTable = {
  workspace_id: string;
  id: string;
  place: number;
  name: string;
  is_on: boolean;
  conditions: unknown;
  first_minutes: number | null;
  next_minutes: number | null;
  solution_minutes: number | null;
  hours: "opening" | "always";
  warn: unknown;
  escalation: unknown;
  created_at: string;
};

export type PromisesTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  what: "first" | "next" | "solution" | "given";
  rule: unknown;
  minutes: number;
  hours: "opening" | "always";
  cause_id: string;
  made_at: string;
  runs_since: string | null;
  used_ms: Generated<number>;
  due_at: string | null;
  warn_at: string | null;
  warned_at: string | null;
  paused_since: string | null;
  paused_why: "customer" | "third-party" | "our-step" | null;
  answer_id: string | null;
  answered_at: string | null;
  result: "kept" | "broken" | "dropped" | null;
  ended_at: string | null;
  escalate_at: string | null;
  escalated_at: string | null;
  ring_at: string | null;
  settled_at: string | null;
  channel_id: string;
  channel_kind: string;
  team_id: string | null;
  person_id: string | null;
  priority: string;
};

export type ReadExpectationsTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  what: "answer" | "solution" | "promised";
  sure: "sure" | "likely";
  term: string | null;
  quote: string;
  said_at: string;
};

export type RecommendationsTable = {
  workspace_id: string;
  referral_id: string;
  customer_id: string;
  leads_to: string;
  since: string;
};

export type RecoveriesTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  customer_id: string;
  stage: "own" | "fix" | "apologise" | "options" | "amends" | "follow-up" | "closed";
  waits_for: "us" | "customer" | "third-party" | null;
  due_at: string | null;
  place_at: string;
  ring_at: string | null;
  owner_id: string | null;
  failure: string | null;
  severity: number;
  cause: "ours" | "third-party" | "customer" | "unknown";
  again: boolean;
  root_cause_id: string | null;
  tell_when_mended: boolean | null;
  opened_at: string;
  settled_at: string | null;
  closed_at: string | null;
  outcome: "good" | "unanswered" | "lost" | "mistaken" | null;
  state: unknown;
  late_at: string | null;
};

export type RecoveryCountsTable = {
  workspace_id: string;
  stage: string;
  waits_for: string;
  count: number;
};

export type RecoveryFactsTable = {
  workspace_id: string;
  id: string;
  recovery_id: string;
  conversation_id: string;
  nth: number;
  kind: string;
  body: unknown;
  by: "person" | "customer" | "desk";
  person_id: string | null;
  at: string;
};

export type RecoverySettingsTable = {
  workspace_id: string;
  settings: unknown;
  changed_at: string;
};

export type ReferralCodesTable = {
  workspace_id: string;
  id: string;
  customer_id: string;
  code: string;
  called: string | null;
  made_by: string | null;
  made_at: string;
  expires_at: string | null;
  stopped_at: string | null;
};

export type ReferralResultsTable = {
  workspace_id: string;
  id: string;
  referrer_id: string;
  friend_id: string;
  made_at: string;
  counts: boolean;
  orders: number;
  bought: number;
  unpriced: number;
  first_at: string | null;
  last_at: string | null;
  recommend: number | null;
  recommended_at: string | null;
};

export type ReferralThanksTable = {
  workspace_id: string;
  referral_id: string;
  customer_id: string;
  voucher_id: string;
  given_at: string;
};

export type ReferralsTable = {
  workspace_id: string;
  id: string;
  code_id: string;
  referrer_id: string;
  friend_id: string;
  way: "order" | "message" | "hand";
  order_id: string | null;
  conversation_id: string | null;
  person_id: string | null;
  refused_as: "stopped" | "expired" | "self" | "same-address" | "not-new" | "before" | "ring" | "too-many" | "blocked" | "referred" | "taken-back" | null;
  why: string | null;
  made_at: string;
  since: string;
};

export type ReviewAnswersTable = {
  workspace_id: string;
  message_id: string;
  review_id: string;
  way: "call" | "hand";
  state: "waiting" | "published" | "failed" | "replaced";
  attempts: Generated<number>;
  outcome: string | null;
  detail: string | null;
  at: string;
  done_at: string | null;
  person_id: string | null;
};

export type ReviewAskingTable = {
  workspace_id: string;
  settings: unknown;
  changed_at: string;
};

export type ReviewAsksTable = {
  workspace_id: string;
  id: string;
  occasion: "resolved" | "order";
  occasion_id: string;
  customer_id: string;
  conversation_id: string | null;
  happened_at: string;
  due_at: string | null;
  dropped_as: "off" | "share" | "spam" | "blocked" | "robot" | "stopped" | "quiet" | "no-way" | "window-closed" | "too-late" | "no-site" | null;
  sent_at: string | null;
  language: string | null;
  address: string | null;
  message_id: string | null;
  reference: string | null;
  site: string | null;
  went_at: string | null;
};

export type ReviewCountsTable = {
  workspace_id: string;
  source_id: string;
  month: string;
  stars: number;
  n: number;
  sum: number;
  squares: number;
  answered: number;
};

export type ReviewSourcesTable = {
  workspace_id: string;
  id: string;
  name: string;
  way: "file" | "pull" | "push";
  on: boolean;
  page_url: string | null;
  top: number;
  inbox_days: number;
  channel_id: string;
  settings: unknown;
  secrets: Buffer | null;
  created_at: string;
  next_at: string | null;
  fetched_at: string | null;
  since: string | null;
  resume_at: string | null;
  etag: string | null;
  tries: Generated<number>;
  trouble: string | null;
  trouble_detail: string | null;
  trouble_since: string | null;
};

export type ReviewVersionsTable = {
  workspace_id: string;
  review_id: string;
  version: number;
  stars: number | null;
  title: string;
  words: string;
  deleted: boolean;
  told_at: string;
  seen_at: string;
};

export type ReviewsTable = {
  workspace_id: string;
  id: string;
  source_id: string;
  external_id: string;
  stars: number | null;
  raw_stars: number | null;
  title: string;
  words: string;
  language: string | null;
  author: string;
  author_key: string | null;
  url: string | null;
  written_at: string;
  told_at: string;
  hash: Buffer;
  version: number;
  received_at: string;
  deleted_at: string | null;
  reference: string | null;
  ask_id: string | null;
  customer_id: string | null;
  answer: string | null;
  answered_at: string | null;
  inbox_at: string | null;
  conversation_id: string | null;
};

export type RootCauseTellingsTable = {
  workspace_id: string;
  root_cause_id: string;
  customer_id: string;
  conversation_id: string;
  text: string;
  state: "due" | "told" | "unreachable";
  message_id: string | null;
  tries: Generated<number>;
  ring_at: string | null;
  told_at: string | null;
};

export type RootCausesTable = {
  workspace_id: string;
  id: string;
  name: string;
  name_folded: string;
  failure: string | null;
  owner_id: string | null;
  measure: string;
  state: "open" | "planned" | "in-work" | "mended" | "accepted";
  mended_at: string | null;
  created_at: string;
};

export type RoutingDecisionsTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  what: "given" | "returned";
  person_id: string;
  because: string;
  relaxed: Generated<boolean>;
  verdicts: unknown;
  at: string;
};

export type RoutingPeopleTable = {
  workspace_id: string;
  person_id: string;
  capacity: number | null;
  skills: Generated<string[]>;
  languages: Generated<string[]>;
  channel_kinds: Generated<string[]>;
  hours: unknown;
  turn: Generated<number>;
  gone_since: string | null;
  gone_why: "away" | "unseen" | "hours-over" | null;
};

export type RoutingRefusalsTable = {
  workspace_id: string;
  conversation_id: string;
  person_id: string;
};

export type RoutingRulesTable = {
  workspace_id: string;
  id: string;
  team_id: string | null;
  way: "by-hand" | "in-turn" | "by-load";
  known_first: boolean;
  match_language: boolean;
  match_channel: boolean;
  match_skill: boolean;
  relax_after_minutes: number | null;
  return_after_minutes: number | null;
};

export type RoutingSettingsTable = {
  workspace_id: string;
  capacity: number;
  unseen_minutes: number;
  round_at: string | null;
};

export type SavedRepliesTable = {
  workspace_id: string;
  id: string;
  title: string;
  shortcut: string | null;
  body: string;
  language: string | null;
  team_id: string | null;
  use_count: Generated<number>;
  updated_at: string;
};

export type SearchEntriesTable = {
  workspace_id: string;
  kind: "message" | "note" | "conversation" | "customer";
  target_id: string;
  conversation_id: string | null;
  customer_id: string | null;
  at: string;
  words: string;
};

export type SecondReadersTable = {
  workspace_id: string;
  is_on: boolean;
  endpoint: string;
  model: string;
  key: Buffer | null;
  consented_by: string | null;
  consented_at: string | null;
  changed_by: string;
  changed_at: string;
};

export type SessionsTable = {
  id: string;
  account_id: string;
  workspace_id: string;
  user_agent: string;
  ip: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
};

export type ShopDeliveriesTable = {
  workspace_id: string;
  id: string;
  shop_id: string;
  topic: string;
  key: string;
  hash: string;
  external_id: string | null;
  outcome: "taken" | "waiting" | "refused" | "unread" | "nothing";
  why: string | null;
  detail: string | null;
  received_at: string;
};

export type ShopFetchesTable = {
  workspace_id: string;
  id: string;
  shop_id: string;
  since: string;
  person_id: string | null;
  state: "running" | "done" | "failed" | "stopped";
  place: string | null;
  pages: Generated<number>;
  placed: Generated<number>;
  same: Generated<number>;
  corrected: Generated<number>;
  refused: Generated<number>;
  tries: Generated<number>;
  trouble: string | null;
  detail: string | null;
  started_at: string;
  ended_at: string | null;
};

export type ShopWishesTable = {
  workspace_id: string;
  id: string;
  shop_id: string;
  delivery_id: string;
  kind: "show-customer" | "forget-customer" | "forget-shop";
  buyer_key: string | null;
  email: string | null;
  phone: string | null;
  external_ids: string[];
  asked_at: string;
  due_at: string;
  done_at: string | null;
  done_by: string | null;
};

export type ShopsTable = {
  workspace_id: string;
  id: string;
  kind: "shopify" | "woocommerce" | "other";
  name: string;
  on: Generated<boolean>;
  address: string | null;
  secrets: Buffer;
  account: string | null;
  heard_at: string | null;
  fetch_at: string | null;
  created_at: string;
};

export type ShowingSignalsTable = {
  workspace_id: string;
  showing_id: string;
  from_customer: boolean;
  n: number;
  body: unknown;
};

export type ShowingsTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  person_id: string | null;
  visitor_id: string | null;
  offered: boolean;
  mode: "screen" | "page" | null;
  created_at: string;
  accepted_at: string | null;
  ends_at: string;
  ended_at: string | null;
  why: "declined" | "customer" | "agent" | "left" | "limit" | "resolved" | "unanswered" | "failed" | null;
};

export type ShownPromisesTable = {
  workspace_id: string;
  conversation_id: string;
  what: "first" | "next" | "solution" | "given";
  state: "running" | "paused" | "broken";
  due_at: string | null;
  warn_at: string | null;
};

export type StandingChangesTable = {
  workspace_id: string;
  customer_id: string;
  month: string;
  class: string;
  previous: string;
};

export type StandingDefinitionsTable = {
  workspace_id: string;
  version: number;
  definition: unknown;
  made_at: string;
  person_id: string | null;
};

export type StandingMovesTable = {
  workspace_id: string;
  month: string;
  previous: string;
  class: string;
  customers: number;
};

export type StandingStateTable = {
  workspace_id: string;
  as_of: string;
  prior: unknown;
  ring_at: string;
};

export type StepPausesTable = {
  workspace_id: string;
  conversation_id: string;
  since: string;
};

export type StepSettingsTable = {
  workspace_id: string;
  page_days: number;
  lead_after_minutes: number;
  tells_when_done: boolean;
};

export type StepsTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  place: number;
  title: string;
  customer_words: string | null;
  person_id: string | null;
  team_id: string | null;
  due_at: string;
  origin: "by-hand" | "coach" | "recovery";
  key: string | null;
  state: Generated<"open" | "done" | "dropped">;
  reason: string | null;
  made_at: string;
  made_by: string | null;
  ended_at: string | null;
  ended_by: string | null;
  told_at: string | null;
  told_message_id: string | null;
  end_told_at: string | null;
  end_told_message_id: string | null;
  tells_when_done: boolean;
  tells_at: string | null;
  late_at: string | null;
  lead_told_at: string | null;
  ring_at: string | null;
};

export type StoriesTable = {
  workspace_id: string;
  id: string;
  kind: "exceeded" | "fell-short";
  about: "us" | "another";
  words: string;
  called: string;
  language: string;
  fingerprint: string;
  customer_id: string | null;
  conversation_id: string | null;
  state: "waiting" | "shown" | "declined";
  hidden: Generated<unknown>;
  reason: "spam" | "insult" | "person" | "off-topic" | "untrue" | "asked" | "other" | null;
  note: string | null;
  decided_by: string | null;
  decided_at: string | null;
  sent_at: string;
  shown_at: string | null;
  proof: "asked" | "confirmed" | "denied" | null;
  claims_id: string | null;
  address_mark: string | null;
};

export type StrangeUpdatesTable = {
  workspace_id: string;
  id: string;
  channel_id: string;
  why: string;
  raw_hash: string;
  at: string;
};

export type SurveyAnswersTable = {
  workspace_id: string;
  id: string;
  invitation_id: string;
  satisfaction: number | null;
  ease: number | null;
  recommend: number | null;
  expectation: "less" | "as" | "more" | null;
  words: string;
  way: "page" | "message";
  message_id: string | null;
  answered_at: string;
};

export type SurveyInvitationsTable = {
  workspace_id: string;
  id: string;
  resolution_id: string;
  conversation_id: string;
  customer_id: string;
  channel_id: string;
  channel_kind: string;
  team_id: string | null;
  person_id: string | null;
  tags: Generated<string[]>;
  resolved_at: string;
  due_at: string | null;
  dropped_as: "reopened" | "unanswered" | "off" | "spam" | "blocked" | "robot" | "stopped" | "quiet" | "no-way" | "window-closed" | "too-late" | null;
  questions: Generated<string[]>;
  language: string | null;
  address: string | null;
  message_id: string | null;
  sent_at: string | null;
  answered_at: string | null;
};

export type SurveyResultsTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  customer_id: string;
  channel_id: string;
  channel_kind: string;
  team_id: string | null;
  person_id: string | null;
  tags: string[];
  resolved_at: string;
  sent_at: string;
  answered_at: string | null;
  changed_at: string | null;
  satisfaction: number | null;
  ease: number | null;
  recommend: number | null;
  expectation: string | null;
  words: string;
};

export type SurveySettingsTable = {
  workspace_id: string;
  is_on: boolean;
  settings: unknown;
  changed_at: string;
};

export type SurveyStopsTable = {
  workspace_id: string;
  customer_id: string;
  stopped_at: string;
};

export type TagsTable = {
  workspace_id: string;
  id: string;
  name: string;
  name_folded: string;
  colour: string;
  created_at: string;
};

export type TeamPeopleTable = {
  workspace_id: string;
  team_id: string;
  person_id: string;
};

export type TeamsTable = {
  workspace_id: string;
  id: string;
  name: string;
  name_folded: string;
  colour: string;
  created_at: string;
};

export type ValueModelsTable = {
  workspace_id: string;
  fitted_on: string;
  fitted_at: string;
  body: unknown;
};

export type ValueSettingsTable = {
  workspace_id: string;
  risk_below: string;
  person_id: string | null;
  changed_at: string;
};

export type ValueStatesTable = {
  workspace_id: string;
  due_at: string;
  as_of: string | null;
  step: "gathering" | "fitting" | "predicting" | null;
  target: string | null;
  after: string | null;
  recount: Generated<boolean>;
  whole: Generated<boolean>;
  imported_since: string | null;
  again: Generated<boolean>;
  began_at: string | null;
  took_ms: number | null;
};

export type ValueTotalsTable = {
  workspace_id: string;
  as_of: string;
  body: unknown;
};

export type ValuesToCountTable = {
  workspace_id: string;
  customer_id: string;
};

export type ViewCountsTable = {
  workspace_id: string;
  view: string;
  slot: number;
  count: number;
};

export type VouchersTable = {
  workspace_id: string;
  id: string;
  code: string;
  folded: string;
  source: "made" | "list";
  amount: number;
  currency: string;
  state: "free" | "given" | "redeemed" | "cancelled";
  expires_at: string | null;
  customer_id: string | null;
  redeemed_key: string | null;
  redeemed_at: string | null;
  created_at: string;
};

export type WaitsTable = {
  workspace_id: string;
  id: string;
  conversation_id: string;
  customer_id: string;
  channel_kind: string;
  began_at: string;
  mood: string | null;
  last_said_at: string;
  nudged_at: string | null;
  switched_at: string | null;
  angered_at: string | null;
  ended_at: string | null;
  ended_as: "answered" | "put-aside" | null;
  runs_out_at: string | null;
  told_at: string | null;
};

export type WaitsToCountTable = {
  workspace_id: string;
  due_at: string;
};

export type WordOfMouthTable = {
  workspace_id: string;
  code_prefix: string;
  referrals: Generated<unknown>;
  stories: Generated<unknown>;
  reach: Generated<unknown>;
  changed_at: string;
};

export type WorkspacesTable = {
  workspace_id: string;
  name: string;
  slug: string;
  language: string;
  time_zone: string;
  opening_hours: unknown;
  undo_seconds: number;
  automatic_mail_per_hour: number;
  sample_data: Generated<"none" | "filling" | "there">;
  created_at: string;
  help_centre_open: Generated<boolean>;
  referrals_open: Generated<boolean>;
};

export type DB = {
  accounts: AccountsTable;
  amends: AmendsTable;
  amends_budgets: AmendsBudgetsTable;
  amends_spent: AmendsSpentTable;
  api_tokens: ApiTokensTable;
  asked_elsewhere: AskedElsewhereTable;
  attachments: AttachmentsTable;
  attempts: AttemptsTable;
  automation_dry_runs: AutomationDryRunsTable;
  automation_dues: AutomationDuesTable;
  automation_rules: AutomationRulesTable;
  automation_runs: AutomationRunsTable;
  automation_settings: AutomationSettingsTable;
  barrier_figures: BarrierFiguresTable;
  barrier_mentions: BarrierMentionsTable;
  barrier_tellings: BarrierTellingsTable;
  barriers: BarriersTable;
  channels: ChannelsTable;
  chat_visitors: ChatVisitorsTable;
  claim_words: ClaimWordsTable;
  clock_waits: ClockWaitsTable;
  coach_levels: CoachLevelsTable;
  coach_sharing: CoachSharingTable;
  coach_weeks: CoachWeeksTable;
  coached_replies: CoachedRepliesTable;
  competitor_events: CompetitorEventsTable;
  competitor_mentions: CompetitorMentionsTable;
  competitors: CompetitorsTable;
  contracts: ContractsTable;
  conversation_reads: ConversationReadsTable;
  conversations: ConversationsTable;
  customer_addresses: CustomerAddressesTable;
  customer_attributes: CustomerAttributesTable;
  customer_distinctions: CustomerDistinctionsTable;
  customer_fits: CustomerFitsTable;
  customer_joins: CustomerJoinsTable;
  customer_notes: CustomerNotesTable;
  customer_points: CustomerPointsTable;
  customer_risks: CustomerRisksTable;
  customer_standings: CustomerStandingsTable;
  customer_values: CustomerValuesTable;
  customers: CustomersTable;
  deliveries: DeliveriesTable;
  delivery_parts: DeliveryPartsTable;
  directory: DirectoryTable;
  drafts: DraftsTable;
  effort_corrections: EffortCorrectionsTable;
  effort_entries: EffortEntriesTable;
  efforts_to_count: EffortsToCountTable;
  erasings: ErasingsTable;
  event_costs: EventCostsTable;
  event_costs_to_reckon: EventCostsToReckonTable;
  events: EventsTable;
  evidence: EvidenceTable;
  evidence_due: EvidenceDueTable;
  evidence_settings: EvidenceSettingsTable;
  exchange_rates: ExchangeRatesTable;
  expectation_curves: ExpectationCurvesTable;
  exposures: ExposuresTable;
  failure_kinds: FailureKindsTable;
  files: FilesTable;
  fit_states: FitStatesTable;
  form_entries: FormEntriesTable;
  guide_collections: GuideCollectionsTable;
  guide_entries: GuideEntriesTable;
  guide_files: GuideFilesTable;
  guide_readings: GuideReadingsTable;
  guide_sendings: GuideSendingsTable;
  guide_slugs: GuideSlugsTable;
  guide_texts: GuideTextsTable;
  guide_versions: GuideVersionsTable;
  guides: GuidesTable;
  heard_news: HeardNewsTable;
  help_centres: HelpCentresTable;
  ideal_versions: IdealVersionsTable;
  invitations: InvitationsTable;
  joined_conversations: JoinedConversationsTable;
  known_channels: KnownChannelsTable;
  leaving_reasons: LeavingReasonsTable;
  leaving_results: LeavingResultsTable;
  leaving_settings: LeavingSettingsTable;
  leavings: LeavingsTable;
  loyal_estimates: LoyalEstimatesTable;
  loyalty_costs: LoyaltyCostsTable;
  mailbox_positions: MailboxPositionsTable;
  mentions: MentionsTable;
  message_versions: MessageVersionsTable;
  messages: MessagesTable;
  mood_shifts: MoodShiftsTable;
  noted_expectations: NotedExpectationsTable;
  notice_letters: NoticeLettersTable;
  notice_ways: NoticeWaysTable;
  notices: NoticesTable;
  numbers: NumbersTable;
  opening_hours_history: OpeningHoursHistoryTable;
  order_buyers: OrderBuyersTable;
  order_decisions: OrderDecisionsTable;
  order_import_parts: OrderImportPartsTable;
  order_import_refusals: OrderImportRefusalsTable;
  order_imports: OrderImportsTable;
  order_lines: OrderLinesTable;
  order_returns: OrderReturnsTable;
  order_settings: OrderSettingsTable;
  order_sources: OrderSourcesTable;
  order_troubles: OrderTroublesTable;
  order_versions: OrderVersionsTable;
  orders: OrdersTable;
  out_of_hours: OutOfHoursTable;
  out_of_hours_said: OutOfHoursSaidTable;
  outbox: OutboxTable;
  overview_cohorts: OverviewCohortsTable;
  overview_letters: OverviewLettersTable;
  overview_months: OverviewMonthsTable;
  overview_state: OverviewStateTable;
  password_resets: PasswordResetsTable;
  patience_limits: PatienceLimitsTable;
  people: PeopleTable;
  people_seen: PeopleSeenTable;
  poll_positions: PollPositionsTable;
  practice_attempts: PracticeAttemptsTable;
  practice_sharing: PracticeSharingTable;
  promise_rules: PromiseRulesTable;
  promises: PromisesTable;
  read_expectations: ReadExpectationsTable;
  recommendations: RecommendationsTable;
  recoveries: RecoveriesTable;
  recovery_counts: RecoveryCountsTable;
  recovery_facts: RecoveryFactsTable;
  recovery_settings: RecoverySettingsTable;
  referral_codes: ReferralCodesTable;
  referral_results: ReferralResultsTable;
  referral_thanks: ReferralThanksTable;
  referrals: ReferralsTable;
  review_answers: ReviewAnswersTable;
  review_asking: ReviewAskingTable;
  review_asks: ReviewAsksTable;
  review_counts: ReviewCountsTable;
  review_sources: ReviewSourcesTable;
  review_versions: ReviewVersionsTable;
  reviews: ReviewsTable;
  root_cause_tellings: RootCauseTellingsTable;
  root_causes: RootCausesTable;
  routing_decisions: RoutingDecisionsTable;
  routing_people: RoutingPeopleTable;
  routing_refusals: RoutingRefusalsTable;
  routing_rules: RoutingRulesTable;
  routing_settings: RoutingSettingsTable;
  saved_replies: SavedRepliesTable;
  search_entries: SearchEntriesTable;
  second_readers: SecondReadersTable;
  sessions: SessionsTable;
  shop_deliveries: ShopDeliveriesTable;
  shop_fetches: ShopFetchesTable;
  shop_wishes: ShopWishesTable;
  shops: ShopsTable;
  showing_signals: ShowingSignalsTable;
  showings: ShowingsTable;
  shown_promises: ShownPromisesTable;
  standing_changes: StandingChangesTable;
  standing_definitions: StandingDefinitionsTable;
  standing_moves: StandingMovesTable;
  standing_state: StandingStateTable;
  step_pauses: StepPausesTable;
  step_settings: StepSettingsTable;
  steps: StepsTable;
  stories: StoriesTable;
  strange_updates: StrangeUpdatesTable;
  survey_answers: SurveyAnswersTable;
  survey_invitations: SurveyInvitationsTable;
  survey_results: SurveyResultsTable;
  survey_settings: SurveySettingsTable;
  survey_stops: SurveyStopsTable;
  tags: TagsTable;
  team_people: TeamPeopleTable;
  teams: TeamsTable;
  value_models: ValueModelsTable;
  value_settings: ValueSettingsTable;
  value_states: ValueStatesTable;
  value_totals: ValueTotalsTable;
  values_to_count: ValuesToCountTable;
  view_counts: ViewCountsTable;
  vouchers: VouchersTable;
  waits: WaitsTable;
  waits_to_count: WaitsToCountTable;
  word_of_mouth: WordOfMouthTable;
  workspaces: WorkspacesTable;
};
