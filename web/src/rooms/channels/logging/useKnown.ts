import type { Customer, OpenedConversation } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { keyOf } from "../../../asking.ts";

export type Known = { id: string; name: string };

/** Whose conversation or page is open: a call is mostly about that one. */
export function useKnown(): Known | null {
  const client = useQueryClient();
  const { conversationId, id } = useParams({ strict: false });
  if (conversationId)
    return client.getQueryData<OpenedConversation>(keyOf("openConversation", { params: { id: conversationId } }))?.conversation.customer ?? null;
  return id ? (client.getQueryData<Customer>(keyOf("readCustomer", { params: { id } })) ?? null) : null;
}
