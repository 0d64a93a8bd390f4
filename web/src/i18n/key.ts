/** Marks a sentence that is translated elsewhere, where `t` gets it as a variable: `{ label: key("Waiting longest") }`. */
export const key = <K extends string>(sentence: K): K => sentence;
