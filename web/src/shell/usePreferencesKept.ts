import { useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";
import { languageNow, speak } from "../i18n/words.ts";
import { useMe } from "../session.ts";

/** The account's language and theme hold on every device. */
export function usePreferencesKept(): void {
  const { language, theme } = useMe().preferences;
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (languageNow() !== language) void speak(language);
  }, [language]);
  useEffect(() => setColorScheme(theme === "system" ? "auto" : theme), [theme, setColorScheme]);
}
