import type { RecoveryBecause, RecoveryOutcome, RecoveryStage } from "@guli/contract";

type About = { recoveryId: string; conversationId: string; customerId: string };

declare module "../../core/events/types.ts" {
  interface Facts {
    "recovery.opened": About & { because: RecoveryBecause };
    /** Something about it changed; `stage` is the one that it is in now. */
    "recovery.moved": About & { stage: RecoveryStage };
    /** Everything was done: what is left is to ask whether it is really good now. */
    "recovery.settled": About;
    "recovery.closed": About & { outcome: RecoveryOutcome };
    "recovery.reopened": About;
    /** A stage is over its time: whose it is is told, and later the leads. */
    "recovery.late": About & { stage: RecoveryStage; personIds: string[] };
    "recovery.escalated": About & { stage: RecoveryStage; personIds: string[] };
    /** `optionId` is null where they proposed a way of their own. */
    "option.chosen": About & { optionId: string | null };
    "amends.given": About & { amendsId: string };
    "amends.asked": About & { amendsId: string; personId: string };
    "voucher.redeemed": { voucherId: string; customerId: string | null };
    /** hand: somebody cancelled it · referral: what it thanked for was taken back. */
    "voucher.cancelled": { voucherId: string; customerId: string | null; because: "hand" | "referral" };
    "root-cause.mended": { rootCauseId: string };
  }
}
