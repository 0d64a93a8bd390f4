import { Button, FileButton, Progress } from "@mantine/core";
import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../../failures.ts";
import { bringGuideFile } from "../uploading.ts";
import styles from "./editor.module.css";

type Given = { label: string; icon: ReactNode; accept: string; onBrought: (fileId: string) => void };

/** Bring a picture or a video, and see how far it has come. */
export function Bring({ label, icon, accept, onBrought }: Given) {
  const { t } = useTranslation();
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const bring = async (file: File | null) => {
    if (!file) return;
    stop.current = new AbortController();
    setFailure(null);
    setShare(0);
    try {
      const { id } = await bringGuideFile(file, { onProgress: setShare, signal: stop.current.signal });
      onBrought(id);
    } catch (error) {
      const wasStopped = error instanceof DOMException && error.name === "AbortError";
      if (!wasStopped) setFailure(t(sentenceOf(error)));
    }
    setShare(null);
  };
  if (share !== null)
    return (
      <div className={styles.bringing}>
        <Progress className={styles.progress ?? ""} value={share * 100} aria-label={label} />
        <Button variant="default" size="compact-sm" onClick={() => stop.current?.abort()}>
          {t("Stop")}
        </Button>
      </div>
    );
  return (
    <div className={styles.bringing}>
      <FileButton accept={accept} onChange={(file) => void bring(file)}>
        {(props) => (
          <Button {...props} variant="default" size="compact-sm" leftSection={icon}>
            {label}
          </Button>
        )}
      </FileButton>
      {failure && (
        <span role="alert" className={styles.failure}>
          {failure}
        </span>
      )}
    </div>
  );
}
