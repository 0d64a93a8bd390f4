import { Preferences, type Workspace } from "@guli/contract";

const usual = { theme: "system", sound: true, desktopNotifications: false, afterSend: "next", signature: "" } as const;

/** What a person chose, and what is usual for the rest. Only choices are stored, so that what is usual may change. */
export function preferencesFrom(stored: unknown, language: Workspace["language"]): Preferences {
  const chosen = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  const valid = chosen.filter(([name, value]) => isPreference(name) && Preferences.shape[name].safeParse(value).success);
  return { ...usual, language, ...Object.fromEntries(valid) };
}

function isPreference(name: string): name is keyof Preferences {
  return Object.hasOwn(Preferences.shape, name);
}
