import type { Refusal } from "@guli/contract";

/** An expected no. `message` is the English sentence, which is also the key of its translations. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly code: string;
  readonly fields: Record<string, string>;
  /** What the coach wants resolved first, where it stopped a reply. */
  readonly findings: NonNullable<Refusal["findings"]>;
  /** What can be looked up in the log where this is a bug of ours. */
  readonly reference: string | undefined;

  constructor(status: number, refusal: Refusal) {
    super(refusal.message);
    this.status = status;
    this.code = refusal.code;
    this.fields = refusal.fields ?? {};
    this.findings = refusal.findings ?? [];
    this.reference = refusal.reference;
  }

  static isSaid(said: unknown): said is Refusal {
    return typeof said === "object" && said !== null && "code" in said && "message" in said && typeof said.message === "string";
  }
}

/** Nobody answered: the network or the desk is away. Nothing was refused, it can be tried again. */
export class NoConnection extends Error {
  override readonly name = "NoConnection";

  constructor(cause: unknown) {
    super("There is no connection to the desk.", { cause });
  }
}

export function isRefusal(error: unknown, code: string): error is Refused {
  return error instanceof Refused && error.code === code;
}

/** The sentence to show for a failure, in English: put it through `t`. */
export function sentenceOf(error: unknown): string {
  return error instanceof Refused || error instanceof NoConnection ? error.message : "Something went wrong on our side.";
}
