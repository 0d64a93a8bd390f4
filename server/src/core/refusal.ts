import { refusals, type Refusal, type RefusalCode } from "@guli/contract";

type More = Omit<Refusal, "code" | "message" | "fields" | "reference">;

/** An expected no. Everything else that is thrown is a bug. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly fields: Record<string, string> | undefined;
  /** What else the contract lets this refusal say. */
  readonly more: More | undefined;
  /** Where it helps to try again later: after how many seconds. */
  retryAfter: number | undefined;

  constructor(code: RefusalCode, fields?: Record<string, string>, more?: More) {
    super(refusals[code][1]);
    this.name = "Refused";
    this.code = code;
    this.fields = fields;
    this.more = more;
  }

  get status(): number {
    return refusals[this.code][0];
  }

  toJSON(): Refusal {
    return { code: this.code, message: this.message, ...(this.fields && { fields: this.fields }), ...this.more };
  }
}

export function refuse(code: RefusalCode, fields?: Record<string, string>): never {
  throw new Refused(code, fields);
}

export function refuseForNow(seconds: number): never {
  const refused = new Refused("request.too-many");
  refused.retryAfter = seconds;
  throw refused;
}

/** The row, or the refusal that says that there is none. */
export function found<T>(row: T | undefined | null | "", code: RefusalCode): T {
  return row || refuse(code);
}
