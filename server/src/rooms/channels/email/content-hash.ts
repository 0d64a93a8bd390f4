import { createHash } from "node:crypto";
import { hashOf } from "../../../core/files.ts";
import type { ReadMail } from "./reading/index.ts";

/**
 * What makes two copies the same mail: who wrote what when, and what hung on it. The headers that each server on the way adds are left out, so that a mail that
 * comes by two roads is one; a Message-ID that a carrier reuses for another text is not.
 */
export function contentHashOf(mail: ReadMail): string {
  const files = mail.attachments.map(({ content }) => hashOf(content));
  return createHash("sha256")
    .update(JSON.stringify([mail.date, mail.from?.address ?? "", mail.subject, mail.text, mail.html?.length ?? 0, files]))
    .digest("hex");
}
