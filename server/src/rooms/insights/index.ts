/*
 * knows      nothing of its own: it reads what other rooms know, side by side, and writes none of it
 * announces  nothing
 * hears      nothing
 */
export { routes } from "./routes.ts";
