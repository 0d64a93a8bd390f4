-- Whether an earlier reply of the same conversation is still on its way, and what was sent in it until a moment.
create index deliveries_by_conversation on deliveries (workspace_id, conversation_id, message_id);
