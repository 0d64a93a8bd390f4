declare module "virtual:routes" {
  export const routes: Record<string, readonly [method: string, path: string]>;
}

declare module "virtual:words/*" {
  const words: Record<string, string>;
  export default words;
}
