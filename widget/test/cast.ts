import type { WidgetConfig, WidgetMessage } from "@guli/contract/widget";
import type { Outgoing } from "../src/outbox.ts";

export const nino = { name: "Nino", initials: "NB", colour: "teal" } as const;

export const aConfig = (differs: Partial<WidgetConfig> = {}): WidgetConfig => ({
  business: "Lali's Flowers",
  colour: "#b4532a",
  position: "right",
  greeting: null,
  askFor: "nothing",
  online: true,
  opensAt: null,
  maxAttachmentBytes: 1_000_000,
  ...differs,
});

export const aMessage = (differs: Partial<WidgetMessage> = {}): WidgetMessage => ({
  id: "0190a000-0000-7000-8000-000000000001",
  key: null,
  from: "agent",
  agent: nino,
  text: "Gamarjoba!",
  attachments: [],
  at: "2026-11-22T10:00:00Z",
  ...differs,
});

export const anOutgoing = (differs: Partial<Outgoing> = {}): Outgoing => ({
  key: "k1",
  text: "Where are my tulips?",
  attachments: [],
  at: 1000,
  tries: 0,
  next: 0,
  state: "waiting",
  ...differs,
});
