"use strict";

/* English stands in the page itself. */
const words = {
  ka: {
    title: "ჯამები, რომლებიც წვნიანს ცხელს ინახავს",
    lead: "სოლოლაკის ეზოში ხელით ამოყვანილი, ორჯერ გამომწვარი და ჩალაში შეფუთული. თუ გზაში გატყდება, ახალს გამოგიგზავნით.",
    ask: "მოგვწერეთ",
    bowl: "წვნიანის ჯამი",
    bowlAbout: "წითელი თიხა, გამჭვირვალე ჭიქური, 450 მლ",
    jug: "ღვინის დოქი",
    jugAbout: "მუქი მწვანე, წვეთის გარეშე ისხმება, 1 ლიტრი",
    plate: "პურის თეფში",
    plateAbout: "თაფლისფერი ჭიქური, მრგვალი პურიც დაეტევა",
    about: "ეს საჩვენებელი გვერდია",
    line: "თქვენს გვერდს ერთი ხაზი სჭირდება, body-ს დამხურავ ტეგამდე:",
    keyless: "გვერდის მისამართს ჩატის გასაღები აკლია: დაუმატეთ ?key=… გასაღებს პარამეტრებში, ჩატის განყოფილებაში ნახავთ.",
    footer: "ყოველდღე, ორშაბათის გარდა, 11:00-დან 19:00-მდე · თბილისი, ასათიანის ქუჩა 12",
  },
  uz: {
    title: "Shoʻrvani issiq saqlaydigan kosalar",
    lead: "Sololaki hovlisida qoʻlda yasalgan, ikki marta pishirilgan va somonga oʻralib yuboriladi. Yoʻlda sinsa, yangisini yuboramiz.",
    ask: "Bizdan soʻrang",
    bowl: "Shoʻrva kosasi",
    bowlAbout: "Qizil loy, shaffof sir, 450 ml",
    jug: "Vino koʻzasi",
    jugAbout: "Toʻq yashil, tommasdan quyiladi, 1 litr",
    plate: "Non lagani",
    plateAbout: "Asalrang sir, dumaloq non bemalol sigʻadi",
    about: "Bu namoyish sahifasi",
    line: "Oʻz sahifangizga bitta qator kifoya, body yopilishidan oldin istalgan joyga:",
    keyless: "Sahifa manzilida chat kaliti yoʻq: unga ?key=… qoʻshing. Kalit sozlamalarning chat boʻlimida turadi.",
    footer: "Dushanbadan tashqari har kuni, 11:00 dan 19:00 gacha · Tbilisi, Asatiani koʻchasi, 12",
  },
  ru: {
    title: "Миски, в которых суп не остывает",
    lead: "Сделаны руками в сололакском дворе, дважды обожжены и едут к вам в соломе. Если разобьётся в дороге, пришлём другую.",
    ask: "Спросите нас",
    bowl: "Суповая миска",
    bowlAbout: "Красная глина, прозрачная глазурь, 450 мл",
    jug: "Кувшин для вина",
    jugAbout: "Тёмно-зелёный, льёт без капель, 1 литр",
    plate: "Блюдо для хлеба",
    plateAbout: "Медовая глазурь, уместится круглый каравай",
    about: "Это демонстрационная страница",
    line: "Вашей странице нужна одна строка, где угодно перед закрывающим тегом body:",
    keyless: "В адресе страницы нет ключа чата: добавьте ?key=… Ключ есть в настройках, в разделе «Чат».",
    footer: "Ежедневно, кроме понедельника, с 11:00 до 19:00 · Тбилиси, улица Асатиани, 12",
  },
};

const asked = new URLSearchParams(location.search);
const key = asked.get("key");
const language =
  [asked.get("language"), ...navigator.languages.map((tag) => tag.split("-")[0])].find((tag) => tag === "en" || Object.hasOwn(words, tag ?? "")) ?? "en";

function speak() {
  document.documentElement.lang = language;
  for (const part of document.querySelectorAll("[data-words]")) part.textContent = words[language]?.[part.dataset.words] ?? part.textContent;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.lang === language) link.setAttribute("aria-current", "true");
    link.href = `?${new URLSearchParams({ ...(key && { key }), language: link.lang })}`;
  }
}

function embed() {
  const script = document.createElement("script");
  script.async = true;
  script.src = "/widget/guli.js";
  script.dataset.key = key;
  script.dataset.language = language;
  document.body.append(script);
  const button = document.getElementById("ask");
  addEventListener("guli:ready", () => (button.hidden = false));
  button.addEventListener("click", () => window.guli.open());
}

speak();
document.getElementById("line").textContent = `<script async src="${location.origin}/widget/guli.js" data-key="${key ?? "…"}"></script>`;
if (key) embed();
else document.getElementById("keyless").hidden = false;
