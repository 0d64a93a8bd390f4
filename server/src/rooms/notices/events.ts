declare module "../../core/events/types.ts" {
  interface Facts {
    "notice.made": { personId: string; noticeId: string };
  }
}
export {};
