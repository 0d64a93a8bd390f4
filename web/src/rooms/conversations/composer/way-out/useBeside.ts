import { useState } from "react";

export type Beside = ReturnType<typeof useBeside>;

/** What may go with a reply besides its words, on channels that have it: buttons, or a template in its place. */
export function useBeside() {
  /** Null: nobody has asked for buttons. */
  const [options, setOptions] = useState<readonly string[] | null>(null);
  const [templating, setTemplating] = useState(false);
  return {
    options,
    setOptions,
    toggle: () => setOptions(options === null ? [] : null),
    templating,
    setTemplating,
    /** Take the buttons along; they stand here again if the reply could not leave. */
    take: () => {
      setOptions(null);
      return options === null ? {} : { quickReplies: options, onFailed: () => setOptions(options) };
    },
  };
}
