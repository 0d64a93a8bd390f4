import { milliseconds, type Instant } from "../../core/clock.ts";

/** A story that says before each of its steps when that is. */
export type Told = AsyncGenerator<Instant, void>;

type Waiting = { at: number; place: number; story: Told };

/** Tell one story to its end. */
export async function alone(story: Told): Promise<void> {
  for await (const _ of story);
}

/** Tell several stories at once: always the step that comes first, of those at the same moment that of the earlier story. */
export async function together(stories: Told[]): Promise<void> {
  const heap: Waiting[] = [];
  const wait = async (story: Told, place: number) => {
    const { value, done } = await story.next();
    if (!done) push(heap, { at: milliseconds(value), place, story });
  };
  for (const [place, story] of stories.entries()) await wait(story, place);
  for (let next = pop(heap); next; next = pop(heap)) await wait(next.story, next.place);
}

const isSooner = (one: Waiting, other: Waiting): boolean => one.at < other.at || (one.at === other.at && one.place < other.place);

function push(heap: Waiting[], one: Waiting): void {
  let at = heap.length;
  heap.push(one);
  for (let above = (at - 1) >> 1; at > 0 && isSooner(one, heap[above]!); above = (at - 1) >> 1) {
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = one;
}

function pop(heap: Waiting[]): Waiting | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  let at = 0;
  for (let below = smaller(heap, at); below !== null && isSooner(heap[below]!, last); below = smaller(heap, at)) {
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return first;
}

/** The sooner of the two below; null where there is none. */
function smaller(heap: Waiting[], at: number): number | null {
  const [left, right] = [2 * at + 1, 2 * at + 2];
  if (left >= heap.length) return null;
  return right < heap.length && isSooner(heap[right]!, heap[left]!) ? right : left;
}
