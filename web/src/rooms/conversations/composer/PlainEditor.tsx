import { useImperativeHandle, useRef } from "react";
import type { EditorProps } from "./editing.ts";
import styles from "./Composer.module.css";

/** What stands in for the editor while it is being fetched: one can write at once. */
export function PlainEditor({ value, label, placeholder, onChange, onKey, ref }: Omit<EditorProps, "marker" | "onCaret" | "onFiles">) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    caret: () => field.current?.selectionStart ?? 0,
    replace: (from, to, text) => onChange(value.slice(0, from) + text + value.slice(to)),
  }));
  return (
    <textarea
      ref={field}
      className={styles.plain}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      rows={4}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => onKey(event.nativeEvent) && event.preventDefault()}
    />
  );
}
