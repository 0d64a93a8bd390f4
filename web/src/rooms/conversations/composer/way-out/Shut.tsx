import type { ConversationRow, WayOut } from "@guli/contract";
import { Suspense, lazy } from "react";
import type { FilledTemplate } from "./TemplateWriter.tsx";
import { NoWayOut } from "./WayOutNotice.tsx";

const TemplateWriter = lazy(async () => ({ default: (await import("./TemplateWriter.tsx")).TemplateWriter }));

type Props = { row: ConversationRow; wayOut: WayOut; onSend: (filled: FilledTemplate) => void; onCancel: () => void };

/** In the place of the field where free words cannot leave, or where a template was asked for. What was written stays in the draft. */
export function Shut({ row, wayOut, onSend, onCancel }: Props) {
  const mayTemplate = wayOut.templates.length > 0 && (wayOut.open || wayOut.why === "window-closed");
  return (
    <>
      {!wayOut.open && <NoWayOut row={row} wayOut={wayOut} />}
      <Suspense>{mayTemplate && <TemplateWriter templates={wayOut.templates} onSend={onSend} {...(wayOut.open && { onCancel })} />}</Suspense>
    </>
  );
}
