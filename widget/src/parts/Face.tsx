import type { WidgetMessage } from "@guli/contract/widget";
import { h } from "../draw.ts";

/** The initials of the one who answers; the name stands beside it or in the thread, so a screen reader need not hear them. */
export const Face = ({ agent }: { agent: NonNullable<WidgetMessage["agent"]> }) => (
  <span class={`face ${agent.colour}`} aria-hidden="true">
    {agent.initials}
  </span>
);
