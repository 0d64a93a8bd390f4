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
  return (
    <Menu position="bottom-end" width={270} checkIcon={<IconCheck size={16} aria-hidden />}>
      <Menu.Target>
        <ActionIcon size="lg" className={styles.order} aria-label={label} title={label}>
          <IconSortDescending size={20} stroke={1.7} color={byPromise ? "var(--accent-ink)" : undefined} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={byPromise ? "breaking" : "usual"} onChange={(order) => chooseOrder(view, order === "breaking" ? "breaking" : null)}>
          <Menu.RadioItem value="usual" closeMenuOnClick>
            {usual}
          </Menu.RadioItem>
          <Menu.RadioItem value="breaking" closeMenuOnClick>
            {t("About to break first")}
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
