import { ActionIcon, CopyButton, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./parts.module.css";

/** Text that somebody has to carry elsewhere: all of it in sight, copied by one press. */
export function CopyField({ value, label, hint }: { value: string; label: string; hint?: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <div style={{ fontWeight: 500, fontSize: "0.875rem" }}>{label}</div>
      {hint && <p className={styles.detail}>{hint}</p>}
      <div className={styles.copy} style={{ marginBlockStart: "0.3rem" }}>
        <code className={styles.copyText}>{value}</code>
        <CopyButton value={value} timeout={2000}>
          {({ copied, copy }) => (
            <Tooltip label={copied ? t("Copied") : t("Copy")}>
              <ActionIcon variant="subtle" color={copied ? "clay" : "gray"} h="auto" w={44} radius={0} onClick={copy} aria-label={`${t("Copy")}: ${label}`}>
                {copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      </div>
    </div>
  );
}
