import type { Place } from "@guli/contract";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { Glass } from "./Glass.tsx";
import type { Look } from "./looking.ts";
import type { Point, Tool } from "./pointing.ts";
import styles from "./Showing.module.css";

/** A tab, a window or a screen, as a film that nobody keeps. */
export function ScreenView({ look, tool }: { look: Look; tool: Tool }) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const [ratio, setRatio] = useState(16 / 9);
  useEffect(() => {
    if (video.current && video.current.srcObject !== look.stream) video.current.srcObject = look.stream;
  }, [look.stream]);
  const measure = ({ currentTarget }: SyntheticEvent<HTMLVideoElement>) => setRatio(currentTarget.videoWidth / currentTarget.videoHeight || 16 / 9);
  const placeOf = ([x, y]: Point): Place | null => {
    const { clientWidth = 0, clientHeight = 0 } = video.current ?? {};
    return clientWidth && clientHeight ? [0, x / clientWidth, y / clientHeight] : null;
  };
  return (
    <div className={styles.stage}>
      <div className={styles.fitted} style={{ aspectRatio: ratio, inlineSize: `min(100cqw, ${100 * ratio}cqh)` }}>
        <video
          ref={video}
          className={styles.video}
          autoPlay
          muted
          playsInline
          aria-label={t("What the customer shows")}
          onLoadedMetadata={measure}
          onResize={measure}
        />
        <Glass conversationId={look.conversationId} tool={tool} placeOf={placeOf} drawsHere={!look.marks} />
      </div>
    </div>
  );
}
