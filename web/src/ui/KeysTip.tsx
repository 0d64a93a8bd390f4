import { Tooltip } from "@mantine/core";
import type { ReactElement } from "react";
import { Keys } from "./Keys.tsx";

/** Says on hover what a button does and which keys do the same. */
export function KeysTip({ label, keys, children }: { label: string; keys?: string; children: ReactElement }) {
  return (
    <Tooltip
      label={
        <span style={{ display: "inline-flex", gap: "0.5rem", alignItems: "center" }}>
          {label}
          {keys && <Keys keys={keys} />}
        </span>
      }
    >
      {children}
    </Tooltip>
  );
}
