import { Input, Radio, SegmentedControl, Select, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "../../../i18n/languages.ts";
import { mayAs, useMe } from "../../../session.ts";
import { useAccount } from "../../../shell/useAccount.ts";
import { Sheet } from "../parts/Page.tsx";
import { usePreference } from "./usePreference.ts";

type Theme = "light" | "dark" | "system";

/** Language, theme and what follows a sent reply. Each holds at once. */
export function LooksSheet() {
  const { t } = useTranslation();
  const me = useMe();
  const account = useAccount();
  const change = usePreference();
  const { language, theme, afterSend } = me.preferences;
  const themes: { value: Theme; label: string }[] = [
    { value: "light", label: t("Light") },
    { value: "dark", label: t("Dark") },
    { value: "system", label: t("As the system") },
  ];
  return (
    <Sheet title={t("How the desk looks and works for you")}>
      <Select
        label={t("Language")}
        maw="20rem"
        allowDeselect={false}
        data={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        value={language}
        onChange={(chosen) => chosen && account.setLanguage(chosen as Language)}
      />
      <Input.Wrapper label={t("Theme")} labelElement="div">
        <div>
          <SegmentedControl
            mt={4}
            aria-label={t("Theme")}
            data={themes}
            value={theme}
            onChange={(chosen) => account.setTheme(themes.find(({ value }) => value === chosen)?.value ?? theme)}
          />
        </div>
      </Input.Wrapper>
      {mayAs(me, "agent") && (
        <Radio.Group label={t("After sending a reply")} value={afterSend} onChange={(chosen) => change({ afterSend: chosen === "next" ? "next" : "stay" })}>
          <Stack gap="xs" mt={6}>
            <Radio value="stay" label={t("Stay with the conversation")} />
            <Radio value="next" label={t("Open the next one that waits")} />
          </Stack>
        </Radio.Group>
      )}
    </Sheet>
  );
}
