import { ActionIcon, Menu } from "@mantine/core";
import { IconCheck, IconSortDescending } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { chooseOrder } from "../data/order.ts";
import { orderOf, type View } from "../rules.ts";
import styles from "./ListPane.module.css";

/** In which order a view stands: its own, or by what is about to break. */
export function OrderMenu({ view }: { view: View }) {
  const { t } = useTranslation();
  const byPromise = view.order === "breaking";
  const usual = orderOf({ ...view, order: undefined }) === "longest" ? t("Longest wait first") : t("Newest first");
  const label = t("Order: {{name}}", { name: byPromise ? t("About to break first") : usual });
  const sign = (is: boolean) => (is ? <IconCheck size={16} aria-hidden /> : undefined);
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon size="lg" className={styles.order} aria-label={label} title={label} data-on={byPromise || undefined}>
          <IconSortDescending size={20} stroke={1.7} color={byPromise ? "var(--accent-ink)" : undefined} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item role="menuitemradio" aria-checked={!byPromise} rightSection={sign(!byPromise)} onClick={() => chooseOrder(view, null)}>
          {usual}
        </Menu.Item>
        <Menu.Item role="menuitemradio" aria-checked={byPromise} rightSection={sign(byPromise)} onClick={() => chooseOrder(view, "breaking")}>
          {t("About to break first")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
