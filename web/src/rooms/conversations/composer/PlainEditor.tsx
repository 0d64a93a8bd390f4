import { useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { EditorProps } from "./editing.ts";
import styles from "./Composer.module.css";

/** What stands in for the editor while it is being fetched: one can write at once. */
export function PlainEditor({ value, label, placeholder, onChange, onKey, takesOver, ref }: Omit<EditorProps, "marker" | "onCaret" | "onFiles">) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    text: () => value,
    caret: () => field.current?.selectionStart ?? 0,
    point: (at, to = at) => field.current?.setSelectionRange(at, to),
    replace: (from, to, text) => onChange(value.slice(0, from) + text + value.slice(to)),
  }));
  useLayoutEffect(() => {
    const here = field.current;
    return () => void (takesOver.current = here !== null && document.activeElement === here ? here.selectionStart : null);
  }, [takesOver]);
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
