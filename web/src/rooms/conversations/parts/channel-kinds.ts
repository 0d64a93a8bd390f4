import type { ChannelKind } from "@guli/contract";
import {
  IconApi,
  IconBrandInstagram,
  IconBrandMessenger,
  IconBrandTelegram,
  IconBrandViber,
  IconBrandWhatsapp,
  IconBuildingStore,
  IconDeviceMobileMessage,
  IconForms,
  IconMail,
  IconMessageCircle,
  IconPhone,
  type Icon,
} from "@tabler/icons-react";
import type { TFunction } from "i18next";

export const CHANNEL_ICONS: Readonly<Record<ChannelKind, Icon>> = {
  email: IconMail,
  chat: IconMessageCircle,
  telegram: IconBrandTelegram,
  whatsapp: IconBrandWhatsapp,
  messenger: IconBrandMessenger,
  instagram: IconBrandInstagram,
  viber: IconBrandViber,
  sms: IconDeviceMobileMessage,
  form: IconForms,
  phone: IconPhone,
  visit: IconBuildingStore,
  api: IconApi,
};

/** What a kind of channel is called. Brands are written alike in every language. */
export function kindName(kind: ChannelKind, t: TFunction): string {
  switch (kind) {
    case "email":
      return t("E-mail");
    case "chat":
      return t("Chat");
    case "telegram":
      return "Telegram";
    case "whatsapp":
      return "WhatsApp";
    case "messenger":
      return "Messenger";
    case "instagram":
      return "Instagram";
    case "viber":
      return "Viber";
    case "sms":
      return "SMS";
    case "form":
      return t("Form");
    case "phone":
      return t("Phone");
    case "visit":
      return t("Visit");
    case "api":
      return t("Other system");
  }
}
