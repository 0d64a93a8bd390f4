type Box = { left: number; top: number; width: number; height: number };
type Size = { width: number; height: number };

const GAP = 7;
const EDGE = 6;

/** Above its target, below where there is no room, to the right of what stands at the left edge; never outside the window. */
export function placeTip(target: Box, tip: Size, view: Size): { x: number; y: number } {
  const within = (value: number, size: number, whole: number) => Math.round(Math.min(Math.max(value, EDGE), Math.max(EDGE, whole - size - EDGE)));
  const right = target.left + target.width;
  if (right < 72 && right + GAP + tip.width < view.width) {
    return { x: Math.round(right + GAP), y: within(target.top + (target.height - tip.height) / 2, tip.height, view.height) };
  }
  const above = target.top - GAP - tip.height;
  const below = target.top + target.height + GAP;
  return { x: within(target.left + (target.width - tip.width) / 2, tip.width, view.width), y: within(above >= EDGE ? above : below, tip.height, view.height) };
}
