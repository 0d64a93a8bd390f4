/** How desktop notifications stand in this browser. */
export type NoticeState =
  /** Not wanted. */
  | "off"
  /** Wanted, and this browser shows them. */
  | "on"
  /** Wanted, but this browser has not been asked yet: another device has. */
  | "to-ask"
  /** The browser was told no; only its own settings can change that. */
  | "blocked"
  /** This browser has none. */
  | "none";

export function noticeState(wanted: boolean, permission: NotificationPermission | null): NoticeState {
  if (permission === null) return "none";
  if (permission === "denied") return "blocked";
  if (!wanted) return "off";
  return permission === "granted" ? "on" : "to-ask";
}

/** Null where the browser has no notifications: iPhones outside of installed apps. */
export function permissionNow(): NotificationPermission | null {
  return "Notification" in globalThis ? Notification.permission : null;
}
