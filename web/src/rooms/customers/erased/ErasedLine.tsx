import { Text } from "@mantine/core";
import { IconEraser } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./ErasedLine.module.css";

export function ErasedLine({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <Text className={styles.line ?? ""} size="sm" c="dimmed">
      <IconEraser size={16} aria-hidden />
      {t("{{count}} erased people are counted in sums, and stand in no list.", { count })}
    </Text>
  );
}
