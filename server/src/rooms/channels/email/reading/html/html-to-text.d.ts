/** The part of html-to-text that is used here; the package ships no types. */
declare module "html-to-text" {
  type Selector = { selector: string; format?: string; options?: Record<string, unknown> };
  type Options = {
    wordwrap?: false | number;
    preserveNewlines?: boolean;
    limits?: { maxInputLength?: number; maxDepth?: number; ellipsis?: string };
    selectors?: Selector[];
  };
  export function compile(options: Options): (html: string) => string;
}
