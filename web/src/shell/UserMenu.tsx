import { Menu } from "@mantine/core";
import { IconDoorExit, IconKeyboard, IconLanguage, IconMoonStars, IconUserCog, IconUserPause, IconBuildingStore } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../i18n/languages.ts";
import { languageNow } from "../i18n/words.ts";
import { useMe } from "../session.ts";
import { useAccount } from "./useAccount.ts";
import styles from "./UserMenu.module.css";

const THEMES = ["light", "dark", "system"] as const;

/** What stands behind one's own face: presence, looks, language, help, the way out. Fetched when it is opened first. */
export function UserMenu({
  opened,
  onClose,
  onShortcuts,
  children,
}: {
  opened: boolean;
  onClose: () => void;
  onShortcuts: () => void;
  children: ReactElement;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const account = useAccount();
  const navigate = useNavigate();
  const { person, preferences, workspace } = me;
  const themes = { light: t("Light theme"), dark: t("Dark theme"), system: t("Theme of the system") };
  return (
    <Menu opened={opened} onClose={onClose} position="right-end" width={290} closeOnItemClick>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <div className={styles.head}>
          <strong>{person.name}</strong>
          <span className={styles.soft}>{person.email}</span>
          <span className={styles.soft}>{workspace.name}</span>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconUserPause size={18} />} onClick={() => account.setAway(!person.away)}>
          {person.away ? t("I am back") : t("I am away for a while")}
        </Menu.Item>
        <Menu.Item leftSection={<IconUserCog size={18} />} onClick={() => void navigate({ to: "/settings/$section", params: { section: "me" } })}>
          {t("My settings")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<IconMoonStars size={18} />}>{themes[preferences.theme]}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {THEMES.map((theme) => (
              <Menu.Item key={theme} onClick={() => account.setTheme(theme)}>
                {themes[theme]}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<IconLanguage size={18} />}>{LANGUAGES.find(({ code }) => code === languageNow())?.name}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {LANGUAGES.map(({ code, name }) => (
              <Menu.Item key={code} lang={code} onClick={() => account.setLanguage(code)}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        {me.workspaces.length > 1 && (
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<IconBuildingStore size={18} />}>{t("Switch business")}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {me.workspaces.map(({ id, name }) => (
                <Menu.Item key={id} onClick={() => account.switchTo(id)} disabled={id === workspace.id}>
                  {name}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={18} />} onClick={onShortcuts}>
          {t("Keyboard shortcuts")}
        </Menu.Item>
        <Menu.Item leftSection={<IconDoorExit size={18} />} onClick={account.signOut}>
          {t("Sign out")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
