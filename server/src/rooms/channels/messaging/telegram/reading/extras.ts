import type { Extra } from "@guli/contract";
import type { Message } from "grammy/types";

/** What a message of Telegram may be beside text and files. */
export function extrasOf(message: Message): Extra[] {
  const { venue, location, contact, sticker, voice } = message;
  const place = venue?.location ?? location;
  if (place) return [{ kind: "location", latitude: place.latitude, longitude: place.longitude, title: venue ? `${venue.title}, ${venue.address}` : null }];
  if (contact) return [{ kind: "contact", name: nameOf(contact), phone: phoneOf(contact.phone_number) }];
  if (sticker) return [{ kind: "sticker", emoji: sticker.emoji ?? null }];
  if (voice) return [{ kind: "voice", seconds: voice.duration }];
  const type = unknownType(message);
  return type === null ? [] : [{ kind: "unknown", type }];
}

export const nameOf = ({ first_name: first, last_name: last }: { first_name: string; last_name?: string }): string => [first, last].filter(Boolean).join(" ");

/** Telegram writes numbers with and without their plus. */
export const phoneOf = (number: string): string => `+${number.replace(/\D+/g, "")}`;

const words = (lines: string): ReadonlySet<string> => new Set(lines.split(/\s+/));

/** What is about a message rather than in it. */
const ABOUT = words(`message_id message_thread_id from sender_chat date chat is_topic_message direct_messages_topic sender_tag receiver_user
  ephemeral_message_id sender_boost_count forward_origin is_automatic_forward reply_to_message reply_to_checklist_task_id reply_to_poll_option_id
  reply_to_story is_paid_post external_reply quote via_bot edit_date has_protected_content link_preview_options show_caption_above_media is_from_offline
  author_signature effect_id paid_star_count reply_markup caption_entities entities media_group_id has_media_spoiler sender_business_bot
  business_connection_id guest_query_id guest_bot_caller_user guest_bot_caller_chat`);
/** What is understood without a word about its kind. */
const PLAIN = words("text caption dice photo document audio video video_note animation live_photo");
/** Something has happened in the chat that nobody said: it belongs into no thread. */
const SERVICE = words(`message_auto_delete_timer_changed pinned_message write_access_allowed chat_background_set connected_website forum_topic_created
  forum_topic_edited forum_topic_closed forum_topic_reopened boost_added paid_message_price_changed`);

const kindsIn = (message: Message): string[] => Object.keys(message).filter((key) => !ABOUT.has(key));

/** The kind of a message that nobody here has a word for. */
function unknownType(message: Message): string | null {
  const kinds = kindsIn(message);
  if (kinds.some((kind) => PLAIN.has(kind))) return null;
  return (kinds[0] ?? "empty").slice(0, 60);
}

/** What happened in the chat, where the message is no word of anybody's. */
export function serviceIn(message: Message): string | null {
  return kindsIn(message).find((kind) => SERVICE.has(kind)) ?? null;
}
