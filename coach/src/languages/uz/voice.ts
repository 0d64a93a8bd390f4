import type { Voice } from "../../voices/voice.ts";

export const voice: Voice = {
  reasons: {
    shouts: "Bosh harflar, ketma-ket undov belgilari va cho'zilgan so'zlar baqiriqdek o'qiladi, niyat yaxshi bo'lsa ham. Sokinroq ayting.",
    scolds: "Bu koyishga o'xshaydi, koyilgan odam esa bahslashgisi keladi. Nima kerakligini shu ohangsiz ayting.",
    "opens-with-policy": "Javob bo'lgan voqeadan emas, qoidalardan boshlanyapti. Avval mijozni eshitganingizni ko'rsating, qoidalar keyin ham aytiladi.",
    "asks-again": "Mijoz buni allaqachon yozgan. Qayta so'rash uni hech kim o'qimaganini bildiradi. Yozishmadan oling.",
    "stock-reply": "Bunday javobni istalgan odamga yuborish mumkin. Aynan shu mijoz yozgan gapga javob bering.",
    denies: "Bu kim haqligi ustida bahs. Mijoz “sizga ishonmaymiz” degan gapni eshitadi. Yaxshisi, nimani tekshirishingizni ayting.",
    "no-apology": "Hali uzr so'ralmagan. Kim aybdorligini aytmasdan ham noqulaylik uchun uzr so'rash mumkin.",
    "only-way": "Birgina yo'l qolyapti. Ikkita variant yoki “qaysi biri qulay?” degan savol mijozga tanlash huquqini qaytaradi.",
    refuses: "Bu rad javobi, o'rniga esa hech narsa taklif qilinmagan. Oz bo'lsa ham, nima qila olishingizni ayting.",
    "tells-to-calm-down": "Tinchlaning degan gapdan hali hech kim tinchlanmagan: u jahlingiz o'rinsiz degani. Nega xafa ekanini tushunganingizni ayting.",
    "no-empathy": "Bu mijozga nimaga tushganini — vaqti, puli, asabini — ko'rganingiz bilinmayapti. Avval shuni ayting, keyin hal qiling.",
    blames: "Bu aybni mijozga yuklaydi. Nima bo'lganini aybdor izlamasdan ayting yoki keyingi safar nima yordam berishini yozing.",
    "bad-news-last": "Yomon xabar oxirida turibdi va xotirada aynan u qoladi. Undan boshlab, yaxshisi bilan tugating.",
    "good-news-last": "Bu yerda mijoz biror ish qilishi kerak: yaxshi xabardan boshlab, aks holda nima bo'lishi bilan tugating.",
    chore: "Bu ishni mijozning o'rniga siz qila olasiz. Unga tashvish qancha kam bo'lsa, qaytib kelishi shuncha ehtimol.",
    "no-name": "Mijozning ismini bilasiz. Hech bo'lmasa bir marta ismini ayting.",
    "no-thanks": "Masala hal bo'ldi yoki mijoz yozib sizga yordam berdi: bu yerda rahmat degan so'z o'rinli.",
    "no-next-step": "Kim nimani qachongacha qilishi aytilmagan. “Tez orada” muddat emas, aniq vaqtni ayting.",
  },
  virtues: {
    names: "Mijozga ismi bilan murojaat qiladi.",
    apologises: "Uzr so'raydi.",
    acknowledges: "Mijozning ahvolini tushunganingiz ko'rinib turibdi.",
    "offers-choice": "Mijozga tanlov beradi.",
    "takes-over": "Mijozning tashvishini o'z zimmasiga oladi.",
    "next-step": "Kim nimani qachon qilishi aytilgan.",
    solves: "Masala hal qilingan.",
    thanks: "Mijozga rahmat aytadi.",
  },
};
