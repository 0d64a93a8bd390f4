import type { Message } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPhoto } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import styles from "./HtmlFrame.module.css";

/**
 * A mail as it was designed, in a frame that runs no scripts. The frame keeps its origin only so that its height can be read: without
 * `allow-scripts` nothing in it can make use of that.
 */
const SANDBOX = "allow-popups allow-popups-to-escape-sandbox allow-same-origin";

export function HtmlFrame({ message, quoted }: { message: Message; quoted: boolean }) {
  const { t } = useTranslation();
  const [images, setImages] = useState(false);
  const { frame, height, measure } = useHeight();
  const address = addressOf("readMessageHtml", { params: { id: message.id }, query: { images: images ? "true" : "false", quoted: quoted ? "true" : "false" } });
  return (
    <div className={styles.place}>
      {message.hasRemoteImages && !images && (
        <div className={styles.bar}>
          <IconPhoto size={16} aria-hidden />
          <span>{t("Pictures from outside are not shown, so that the sender does not learn that you read this.")}</span>
          <Button size="compact-xs" variant="light" onClick={() => setImages(true)}>
            {t("Show pictures")}
          </Button>
        </div>
      )}
      <iframe
        ref={frame}
        src={address}
        sandbox={SANDBOX}
        title={t("The message as it was designed")}
        className={styles.frame}
        style={{ blockSize: height }}
        onLoad={measure}
      />
    </div>
  );
}

/** As high as what is in it, also when pictures come later. */
function useHeight() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(60);
  const watcher = useRef<ResizeObserver>(undefined);
  const measure = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page?.body) return;
    const read = () => setHeight(Math.min(20_000, Math.max(40, page.documentElement.offsetHeight, page.body.scrollHeight)));
    watcher.current?.disconnect();
    watcher.current = new ResizeObserver(read);
    watcher.current.observe(page.body);
    read();
  }, []);
  useEffect(() => () => watcher.current?.disconnect(), []);
  return { frame, height, measure };
}
