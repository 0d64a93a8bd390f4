/** Keys that work while one writes. Enter and the arrows lie alike on every keyboard; letters go by their place. */
export const NEXT = "alt+arrowdown";
export const PREVIOUS = "alt+arrowup";
export const APPLY = "alt+enter";
export const SET_ASIDE = "alt+x";
