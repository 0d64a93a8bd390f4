declare module "virtual:routes" {
  export const routes: Record<string, readonly [method: string, path: string]>;
}

declare module "virtual:words" {
  /** By language and part: `first`, and each room that brings its own. */
  export const files: Record<string, Record<string, () => Promise<{ default: Record<string, string> }>>>;
}
