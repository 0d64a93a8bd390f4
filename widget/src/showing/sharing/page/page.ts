import { watchChanges } from "./changes.ts";
import { hearGestures } from "./gestures.ts";
import { onlooker } from "./looking.ts";
import { isWithinHidden } from "./masks.ts";
import { numbering } from "./numbers.ts";
import type { Picture } from "./picture.ts";
import { reader } from "./reading.ts";

export interface PagePicture {
  /** Sends all of it anew. */
  whole(): void;
  element(number: number): Element | null;
  stop(): void;
}

const lookEvery = 1000;
const mostElements = 40_000;

/** The page as words, kept up to date while it changes: fields that are secret are masked before they leave it. `waiting`: bytes that the line holds back. */
export function showPage(say: Picture["say"], waiting: () => number): PagePicture {
  const numbers = numbering();
  const tell: Picture["tell"] = (node, word) => {
    const of = numbers.of(node);
    if (of && !(node instanceof Node && isWithinHidden(node))) say(word(of));
  };
  const picture: Picture = { numbers, reader: reader(numbers), say, tell };
  let eyes = onlooker(picture);
  const changes = watchChanges(picture, { waiting, eyes: () => eyes });
  const deaf = hearGestures(picture, (field) => eyes.field(field));

  function whole(): void {
    if (document.getElementsByTagName("*").length > mostElements) return say({ is: "too-much" });
    const root = document.documentElement;
    numbers.clear();
    eyes = onlooker(picture);
    say({ is: "whole", width: innerWidth, height: innerHeight, base: picture.reader.read(root) });
    tell(root, (of) => ({ is: "scroll", of, x: scrollX, y: scrollY }));
    changes.begin();
    eyes.look();
  }

  whole();
  const looking = setInterval(() => eyes.look(), lookEvery);
  return {
    whole,
    element: (number) => {
      const found = numbers.at(number);
      return found instanceof Element ? found : null;
    },
    stop() {
      clearInterval(looking);
      changes.stop();
      deaf();
    },
  };
}
