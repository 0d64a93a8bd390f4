import type { MetaFault, SentBody, TemplatePart, TemplateThere } from "./meta.ts";

type Refused = Extract<MetaFault, { code: number }>;
type Sent = NonNullable<SentBody["template"]>;

/** What WhatsApp refuses of a template, as published: https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
export function templateTrouble(templates: TemplateThere[], { name, language, components }: Sent): Refused | null {
  const there = templates.find((one) => one.name === name && one.language === language.code);
  if (there?.status !== "APPROVED")
    return {
      code: 132001,
      status: 404,
      message: "(#132001) Template name does not exist in the translation",
      details: `template name (${name}) does not exist in ${language.code}`,
    };
  for (const part of there.components) {
    const type = part.type.toLowerCase();
    const given = components.find((one) => one.type === type)?.parameters ?? [];
    const trouble =
      type === "buttons"
        ? buttonTrouble(part.buttons ?? [], components)
        : part.format && part.format !== "TEXT"
          ? mediaTrouble(part.format, given)
          : wordsTrouble(type, part.text ?? "", given);
    if (trouble) return trouble;
  }
  return null;
}

function wordsTrouble(type: string, text: string, given: TemplatePart["parameters"]): Refused | null {
  const wanted = new Set(text.match(/\{\{\w+\}\}/g)).size;
  if (wanted === given.length) return null;
  const details = `${type}: number of localizable_params (${given.length}) does not match the expected number of params (${wanted})`;
  return { code: 132000, message: "(#132000) Number of parameters does not match the expected number of params", details };
}

function mediaTrouble(format: string, [given]: TemplatePart["parameters"]): Refused | null {
  const media = given?.[format.toLowerCase()] as { link?: string; id?: string } | undefined;
  if (given?.type === format.toLowerCase() && (media?.link || media?.id)) return null;
  const details = `header: Format mismatch, expected ${format}, received ${given?.type.toUpperCase() ?? "UNKNOWN"}`;
  return { code: 132012, message: "(#132012) Parameter format does not match format in the created template", details };
}

const ASKS: Record<string, string> = { URL: "url", COPY_CODE: "copy_code" };

function buttonTrouble(buttons: { type: string; url?: string }[], components: TemplatePart[]): Refused | null {
  const missing = buttons.findIndex(({ type, url }, at) => {
    const asks = type === "COPY_CODE" || (type === "URL" && /\{\{/.test(url ?? ""));
    return asks && !components.some((one) => one.type === "button" && one.index === String(at) && one.sub_type === ASKS[type] && one.parameters.length === 1);
  });
  if (missing < 0) return null;
  const details = `buttons: Button at index ${missing} of type ${ASKS[buttons[missing]!.type]} requires a parameter`;
  return { code: 131008, message: "(#131008) Required parameter is missing", details };
}
