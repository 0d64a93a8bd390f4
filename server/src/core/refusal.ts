import { refusals, type Refusal, type RefusalCode } from "@guli/contract";

/** An expected no. Everything else that is thrown is a bug. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly fields: Record<string, string> | undefined;
  /** Where it helps to try again later: after how many seconds. */
  retryAfter: number | undefined;

  constructor(code: RefusalCode, fields?: Record<string, string>) {
    super(refusals[code][1]);
    this.name = "Refused";
    this.code = code;
    this.fields = fields;
  }

  get status(): number {
    return refusals[this.code][0];
  }

  toJSON(): Refusal {
    return { code: this.code, message: this.message, ...(this.fields && { fields: this.fields }) };
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
