import type { WidgetAttachment, WidgetMessage } from "@guli/contract/widget";
import { sizeOf } from "../attaching.ts";
import type { Chat } from "../chat.ts";
import { type Child, h } from "../draw.ts";
import { linkify } from "../linkify.ts";
import { timeOf } from "../when.ts";
import { Face } from "./Face.tsx";
import { Icon } from "./icons.tsx";

interface BubbleProps {
  readonly chat: Chat;
  readonly said: Pick<WidgetMessage, "from" | "agent" | "text"> & { readonly attachments: readonly WidgetAttachment[]; readonly at: string | number };
  readonly id: string;
  /** Of those that one person said in one go. */
  readonly first: boolean;
  readonly last: boolean;
  /** Stands beside the time. */
  readonly note: Child;
}

export function Bubble({ chat, said, id, first, last, note }: BubbleProps) {
  const { from, agent, text, attachments, at } = said;
  return (
    <div key={id} class={`said ${from} ${first ? "first" : ""}`}>
      {agent && first && (
        <p class="who">
          <Face agent={agent} />
          {agent.name}
        </p>
      )}
      {!agent && <span class="unseen">{chat.words.you}</span>}
      {text && (
        <p class="bubble" dir="auto">
          {linkify(text).map(({ text, href }) => (href ? <Out href={href}>{text}</Out> : text))}
        </p>
      )}
      {attachments.map((file) => (
        <Attachment chat={chat} file={file} />
      ))}
      {last && (
        <p class="meta">
          <time>{timeOf(new Date(at))}</time>
          {note}
        </p>
      )}
    </div>
  );
}

/** What leads out of the page opens beside it and learns nothing of it. */
const Out = ({ href, kind = "", children }: { href: string; kind?: string; children: Child }) => (
  <a class={kind} href={href} target="_blank" rel="noopener noreferrer nofollow">
    {children}
  </a>
);

/** Pictures are shown; those that the browser cannot show or the page's security policy keeps out become a row like any other file. */
function Attachment({ chat, file: { url, contentType, filename, size } }: { chat: Chat; file: WidgetAttachment }) {
  const href = chat.api.fileUrl(url);
  return (
    <Out href={href} kind="file">
      {contentType.startsWith("image/") && <img src={href} alt={filename} loading="lazy" onerror={({ currentTarget }) => currentTarget.remove()} />}
      <span class="row">
        <Icon of="clip" />
        <span>{filename}</span>
        <small>{sizeOf(size, chat)}</small>
      </span>
    </Out>
  );
}
