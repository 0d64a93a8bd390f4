import type { Place } from "@guli/contract";
import { useElementSize } from "@mantine/hooks";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Glass } from "./Glass.tsx";
import { hearPicture, point, type Look } from "./looking.ts";
import { drawInto, type Drawing, type Sizes } from "./picture/drawing.ts";
import type { Point, Tool } from "./pointing.ts";
import styles from "./Showing.module.css";

/**
 * The frame runs no scripts and loads nothing. It keeps its origin only so that we can draw into it: without `allow-scripts` nothing in it can make use of that.
 */
const SANDBOX = "allow-same-origin";
const EMPTY = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;

/** The customer's page as it told of itself, drawn as large as there is room. */
export function PageView({ look, tool }: { look: Look; tool: Tool }) {
  const { t } = useTranslation();
  const { ref, width, height } = useElementSize();
  const { frame, begin, drawing, size, pointer, isTooMuch } = usePicture(look.conversationId);
  const scale = Math.min(1.25, width / size.width || 1, height / size.height || 1);
  const placeOf = ([x, y]: Point): Place | null => {
    const [left, top] = [x / scale, y / scale];
    const found = drawing.current?.at(left, top);
    if (!found) return [0, left / size.width, top / size.height];
    const { number, box } = found;
    return [number, (left - box.left) / (box.width || 1), (top - box.top) / (box.height || 1)];
  };
  return (
    <div className={styles.stage} ref={ref}>
      {isTooMuch ? (
        <p className={styles.none}>{t("This page is too large to be shown like this. Ask the customer to show the tab instead.")}</p>
      ) : (
        <div className={styles.sheet} style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}>
          <iframe
            ref={frame}
            className={styles.frame}
            sandbox={SANDBOX}
            srcDoc={EMPTY}
            onLoad={begin}
            tabIndex={-1}
            title={t("What the customer shows")}
            style={{ inlineSize: size.width, blockSize: size.height, scale: String(scale) }}
          />
          <i className={styles.theirs} aria-hidden style={{ translate: `${pointer[0] * scale}px ${pointer[1] * scale}px` }} />
          <Glass conversationId={look.conversationId} tool={tool} placeOf={placeOf} drawsHere />
        </div>
      )}
    </div>
  );
}

function usePicture(conversationId: string) {
  const frame = useRef<HTMLIFrameElement>(null);
  const drawing = useRef<Drawing>(null);
  const unhear = useRef<() => void>(undefined);
  const [size, setSize] = useState<Sizes>({ width: 1280, height: 800 });
  const [pointer, setPointer] = useState<Point>([-50, -50]);
  const [isTooMuch, setTooMuch] = useState(false);
  const begin = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    const drawn = drawInto(page, { size: setSize, pointer: (x, y) => setPointer([x, y]), tooMuch: () => setTooMuch(true) });
    drawing.current = drawn;
    unhear.current?.();
    unhear.current = hearPicture(conversationId, drawn.take);
    point(conversationId, { do: "again" });
  }, [conversationId]);
  useEffect(() => () => unhear.current?.(), []);
  return { frame, begin, drawing, size, pointer, isTooMuch };
}
