import type { GuidePicture, PictureMark } from "@guli/contract";
import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../../api.ts";
import { Drawing, WIDTH } from "./Drawing.tsx";
import { byKey, handleOf, movedBy, stretchedTo, type Point } from "./marks.ts";
import { useMarkName } from "./naming.ts";
import styles from "./picture.module.css";

type Given = {
  picture: GuidePicture;
  chosen: number | null;
  onChoose: (at: number) => void;
  onMark: (at: number, mark: PictureMark) => void;
  onRemove: (at: number) => void;
};

/** A picture on which marks are dragged with mouse, pen or finger, or moved with the arrow keys. */
export function MarkedPicture({ picture, chosen, onChoose, onMark, onRemove }: Given) {
  const { t } = useTranslation();
  const [ratio, setRatio] = useState(0.75);
  const drawing = useRef<SVGSVGElement>(null);
  const tall = WIDTH * ratio;
  const place = (event: PointerEvent): Point => {
    const { left, top, width, height } = drawing.current!.getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };
  return (
    <div className={styles.picture}>
      <img
        src={addressOf("readGuideFile", { params: { id: picture.fileId } })}
        alt={picture.alt}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => naturalWidth > 0 && setRatio(naturalHeight / naturalWidth)}
      />
      <svg ref={drawing} viewBox={`0 0 ${WIDTH} ${tall}`} preserveAspectRatio="none" role="group" aria-label={t("Marks on the picture")}>
        {picture.marks.map((mark, at) => (
          <Movable
            // Marks have no id; their order is what they are.
            key={at}
            {...{ mark, ratio, place }}
            isChosen={chosen === at}
            onChoose={() => onChoose(at)}
            onMark={(next) => onMark(at, next)}
            onRemove={() => onRemove(at)}
          />
        ))}
      </svg>
    </div>
  );
}

type MovableProps = {
  mark: PictureMark;
  ratio: number;
  isChosen: boolean;
  place: (event: PointerEvent) => Point;
  onChoose: () => void;
  onMark: (mark: PictureMark) => void;
  onRemove: () => void;
};

function Movable({ mark, ratio, isChosen, place, onChoose, onMark, onRemove }: MovableProps) {
  const name = useMarkName();
  const last = useRef<{ at: Point; stretches: boolean } | null>(null);
  const tall = WIDTH * ratio;
  const handle = handleOf(mark);
  const take = (stretches: boolean) => (event: PointerEvent<SVGElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = { at: place(event), stretches };
    onChoose();
  };
  const drag = (event: PointerEvent) => {
    if (!last.current) return;
    const at = place(event);
    const { stretches, at: before } = last.current;
    last.current = { at, stretches };
    onMark(stretches ? stretchedTo(mark, at, ratio) : movedBy(mark, { x: at.x - before.x, y: at.y - before.y }));
  };
  const letGo = () => void (last.current = null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = byKey(mark, event, ratio);
    if (next) onMark(next);
    else if (event.key === "Delete" || event.key === "Backspace") onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const dragging = { onPointerMove: drag, onPointerUp: letGo, onPointerCancel: letGo };
  return (
    <g
      tabIndex={0}
      role="button"
      aria-label={name(mark)}
      aria-pressed={isChosen}
      className={styles.mark}
      onFocus={onChoose}
      onKeyDown={onKeyDown}
      onPointerDown={take(false)}
      {...dragging}
    >
      <Drawing mark={mark} tall={tall} />
      {isChosen && <circle className={styles.handle} cx={handle.x * WIDTH} cy={handle.y * tall} r={18} onPointerDown={take(true)} {...dragging} />}
    </g>
  );
}
