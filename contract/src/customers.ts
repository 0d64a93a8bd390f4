import { z } from "zod";
import { ById, Cursor, Id, Instant, Language, Name, Paging, TimeZone, listOf, pageOf } from "./basics.ts";
import { route } from "./route.ts";

/**
 * phone stands for WhatsApp and SMS, too; whatsapp is the id of someone who shows no number there; the others are the platform's own id of a person, api that
 * of another system.
 */
export const AddressKind = z.enum(["email", "phone", "chat", "telegram", "whatsapp", "messenger", "instagram", "viber", "form", "api"]);
export const Address = z.object({
  id: Id,
  kind: AddressKind,
  address: z.string(),
  /** Whether it is certain that it is theirs: they wrote from it, or an agent said so. */
  verified: z.boolean(),
  createdAt: Instant,
});
export type Address = z.infer<typeof Address>;

/** formal: siz / თქვენ / вы; informal: sen / შენ / ты. */
export const FormOfAddress = z.enum(["formal", "informal"]);

export const AttributeValue = z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]);

export const CustomerBrief = z.object({ id: Id, name: z.string(), address: z.string().nullable(), blocked: z.boolean() });
export type CustomerBrief = z.infer<typeof CustomerBrief>;

export const Customer = CustomerBrief.extend({
  addresses: z.array(Address),
  language: Language.nullable(),
  timeZone: TimeZone.nullable(),
  formOfAddress: FormOfAddress.nullable(),
  /** How to greet them, where the name alone is not right: "ბატონო ვახტანგ". */
  salutation: z.string().nullable(),
  attributes: z.record(z.string(), AttributeValue),
  conversationCount: z.number().int(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
});
export type Customer = z.infer<typeof Customer>;

const CustomerFields = z.object({
  name: Name,
  language: Language.nullable(),
  timeZone: TimeZone.nullable(),
  formOfAddress: FormOfAddress.nullable(),
  salutation: z.string().trim().max(120).nullable(),
  attributes: z.record(z.string().max(60), AttributeValue),
});

const NewAddress = z.object({ kind: AddressKind.extract(["email", "phone"]), address: z.string().trim().min(3).max(254) });

export const listCustomers = route({
  method: "GET",
  path: "/customers",
  says: "Customers, last seen first, or those that match what was typed.",
  needs: "light",
  query: Paging.extend({ search: z.string().trim().max(200).optional() }),
  answer: pageOf(CustomerBrief.extend({ language: Language.nullable(), lastSeenAt: Instant.nullable(), conversationCount: z.number().int() })),
});
export const createCustomer = route({
  method: "POST",
  path: "/customers",
  says: "Note a customer by hand.",
  needs: "agent",
  body: CustomerFields.partial().extend({ name: Name, addresses: z.array(NewAddress).max(20).default([]) }),
  answer: Customer,
  refuses: ["customer.address-taken"],
});
export const readCustomer = route({
  method: "GET",
  path: "/customers/:id",
  says: "One customer with all their addresses.",
  needs: "light",
  params: ById,
  answer: Customer,
  refuses: ["customer.not-found"],
});
export const changeCustomer = route({
  method: "PATCH",
  path: "/customers/:id",
  says: "Change what is known of a customer; attributes are merged, null removes one.",
  needs: "agent",
  params: ById,
  body: CustomerFields.partial(),
  answer: Customer,
  refuses: ["customer.not-found", "attribute.not-found"],
});
export const addAddress = route({
  method: "POST",
  path: "/customers/:id/addresses",
  says: "Add an address.",
  needs: "agent",
  params: ById,
  body: NewAddress,
  answer: Customer,
  refuses: ["customer.not-found", "customer.address-taken"],
});
export const removeAddress = route({
  method: "DELETE",
  path: "/customers/:id/addresses/:addressId",
  says: "Remove an address.",
  needs: "agent",
  params: z.object({ id: Id, addressId: Id }),
  answer: Customer,
  refuses: ["customer.not-found", "customer.address-last"],
});
export const blockCustomer = route({
  method: "PUT",
  path: "/customers/:id/block",
  says: "Block a customer, or let them in again: what they write goes to spam.",
  needs: "agent",
  params: ById,
  body: z.object({ blocked: z.boolean() }),
  answer: Customer,
  refuses: ["customer.not-found"],
});

export const CustomerNote = z.object({ id: Id, body: z.string(), personId: Id.nullable(), createdAt: Instant });
export const listCustomerNotes = route({
  method: "GET",
  path: "/customers/:id/notes",
  says: "Notes on a customer, newest first.",
  needs: "light",
  params: ById,
  answer: listOf(CustomerNote),
  refuses: ["customer.not-found"],
});
export const addCustomerNote = route({
  method: "POST",
  path: "/customers/:id/notes",
  says: "Write a note on a customer.",
  needs: "light",
  params: ById,
  body: z.object({ body: z.string().trim().min(1).max(10_000) }),
  answer: CustomerNote,
  refuses: ["customer.not-found"],
});
export const removeCustomerNote = route({
  method: "DELETE",
  path: "/customers/:id/notes/:noteId",
  says: "Remove a note.",
  needs: "light",
  params: z.object({ id: Id, noteId: Id }),
  refuses: ["note.not-found"],
});

/** One line of a person's life with us, over all conversations. */
export const TimelineEntry = z.object({
  id: Id,
  kind: z.enum(["message", "reply", "note", "customer-note", "resolved"]),
  conversationId: Id.nullable(),
  conversationSubject: z.string().nullable(),
  text: z.string(),
  personId: Id.nullable(),
  at: Instant,
});
export const readTimeline = route({
  method: "GET",
  path: "/customers/:id/timeline",
  says: "What happened with a customer over all conversations, newest first.",
  needs: "light",
  params: ById,
  query: z.object({ cursor: Cursor.optional() }),
  answer: pageOf(TimelineEntry),
  refuses: ["customer.not-found"],
});

export const AttributeDefinition = z.object({
  id: Id,
  key: z.string(),
  label: z.string(),
  type: z.enum(["text", "number", "yes-no", "date", "choice"]),
  choices: z.array(z.string()),
});
export type AttributeDefinition = z.infer<typeof AttributeDefinition>;
export const listAttributes = route({
  method: "GET",
  path: "/customer-attributes",
  says: "Which own attributes customers have here, in the order in which they are shown.",
  needs: "light",
  answer: listOf(AttributeDefinition),
});
export const createAttribute = route({
  method: "POST",
  path: "/customer-attributes",
  says: "Define an attribute of customers.",
  needs: "lead",
  body: z.object({
    key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
    label: Name,
    type: AttributeDefinition.shape.type,
    choices: z.array(Name).max(100).default([]),
  }),
  answer: AttributeDefinition,
  refuses: ["attribute.key-taken"],
});
export const changeAttribute = route({
  method: "PATCH",
  path: "/customer-attributes/:id",
  says: "Rename an attribute, change what can be chosen, or move it among the others. Its kind and key stay: what was noted must still fit.",
  needs: "lead",
  params: ById,
  body: z.object({
    label: Name.optional(),
    choices: z.array(Name).max(100).optional(),
    /** Its place among all attributes, from 0; past the end is the end. */
    place: z.number().int().min(0).max(10_000).optional(),
  }),
  answer: AttributeDefinition,
  refuses: ["attribute.not-found"],
});
export const deleteAttribute = route({
  method: "DELETE",
  path: "/customer-attributes/:id",
  says: "Remove an attribute; its values are kept but not shown.",
  needs: "lead",
  params: ById,
  refuses: ["attribute.not-found"],
});
