import { useEffect, useRef, type RefObject } from "react";

/** As the `ref` of a form that took the place of the button that opened it: the keyboard goes on in its first field. */
export function focusFirst(form: HTMLFormElement | null): void {
  if (form && !form.contains(document.activeElement)) form.querySelector<HTMLElement>("input, select, textarea")?.focus();
}

/** As the `ref` of that button: when the form is gone again, the keyboard is back on it. */
export function useFocusAfter(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
