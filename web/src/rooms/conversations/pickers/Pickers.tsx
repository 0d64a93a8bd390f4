import type { ConversationRow } from "@guli/contract";
import type { PickerKind } from "../inbox.ts";
import { AssignPicker } from "./AssignPicker.tsx";
import { PriorityPicker } from "./PriorityPicker.tsx";
import { SnoozePicker } from "./SnoozePicker.tsx";
import { TagPicker } from "./TagPicker.tsx";

export type Picking = { kind: PickerKind; rows: readonly ConversationRow[] };

const PICKERS = { assign: AssignPicker, snooze: SnoozePicker, tag: TagPicker, priority: PriorityPicker };

/** The dialog that is being asked for, if any. Fetched on demand. */
export function Pickers({ picking, onClose }: { picking: Picking; onClose: () => void }) {
  const Picker = PICKERS[picking.kind];
  return <Picker rows={picking.rows} onClose={onClose} />;
}
