import { imageReader } from "./images.ts";
import { type Field, isField, isSecret, valueOf } from "./masks.ts";
import type { Picture } from "./picture.ts";
import { isStyle } from "./reading.ts";
import { cssOf, fetchCss, signOf } from "./styles.ts";

const fewPictures = 6;

export interface Onlooker {
  /** Looks at everything. */
  look(): void;
  field(field: Field): void;
  image(image: HTMLImageElement): unknown;
  /** It has changed for certain, whatever it looks like. */
  style(element: HTMLStyleElement | HTMLLinkElement): void;
}

/** Sees what no observer tells of: rules that scripts write, values that scripts set, pictures that are there by now. Says what differs from the last time. */
export function onlooker({ numbers, tell }: Picture): Onlooker {
  const seen = new WeakMap<object, string>();
  const images = imageReader((image, data) => tell(image, (of) => ({ is: "image", of, data })));
  const isNew = (node: object, sign: string): boolean => seen.get(node) !== sign && Boolean(seen.set(node, sign));

  function style(node: CSSStyleSheet | HTMLStyleElement | HTMLLinkElement): void {
    const sheet = node instanceof CSSStyleSheet ? node : node.sheet;
    if (!isNew(node, signOf(sheet))) return;
    const css = cssOf(sheet);
    if (css !== null) tell(node, (of) => ({ is: "style", of, css }));
    else if (node instanceof HTMLLinkElement) void fetchCss(node.href).then((fetched) => tell(node, (of) => ({ is: "style", of, css: fetched })));
  }

  function field(one: Field): void {
    const checked = one instanceof HTMLInputElement && !isSecret(one) ? one.checked : undefined;
    const value = valueOf(one);
    if (isNew(one, `${checked} ${value}`)) tell(one, (of) => ({ is: "value", of, value, ...(checked !== undefined && { checked }) }));
  }

  return {
    field,
    image: images.take,
    style(element) {
      seen.delete(element);
      style(element);
    },
    look() {
      // Drawing takes the page's time: a few at each look.
      let few = fewPictures;
      for (const node of numbers.all()) {
        if (node instanceof CSSStyleSheet || isStyle(node)) style(node);
        else if (isField(node)) field(node);
        else if (few > 0 && node instanceof HTMLImageElement && images.take(node)) few--;
      }
    },
  };
}
