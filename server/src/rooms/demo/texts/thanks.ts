import type { Topic } from "./topic.ts";

export const thanks: Topic = {
  name: "thanks",
  weight: 6,
  team: "service",
  tag: "thanks",
  asks: 0,
  upset: 0,
  lines: {
    ka: {
      subjects: ["მადლობა!", "ძალიან კმაყოფილი ვარ", "მადლობა თქვენს კურიერს"],
      opens: [
        "უბრალოდ მინდოდა მადლობა მეთქვა: „{product}“ მშვენიერია და ერთი დღით ადრეც მოიტანეთ.",
        "თქვენს კურიერს გადაეცით დიდი მადლობა, მეხუთე სართულზე ფეხით ამოიტანა, ლიფტი არ მუშაობდა.",
        "დედაჩემს ისე გაუხარდა საჩუქარი, რომ ტიროდა. მადლობა ლამაზი შეფუთვისთვის.",
        "გუშინ {agent} დამეხმარა და პრობლემა ათ წუთში მოაგვარა. ასეთი მომსახურება იშვიათია.",
      ],
      firsts: [],
      answers: [],
      solves: [
        "რა სასიამოვნო წერილია, დიდი მადლობა! ყველას წავუკითხე. მშვიდად მოიხმარეთ.",
        "მადლობა, რომ დრო გამონახეთ და მოგვწერეთ. კურიერს აუცილებლად გადავცემ.",
      ],
      chases: ["და კიდევ: შესაფუთი ქაღალდიც ულამაზესი იყო."],
    },
    uz: {
      subjects: ["Rahmat!", "Juda mamnunman", "Kuryeringizga rahmat"],
      opens: [
        "Shunchaki rahmat aytmoqchi edim: «{product}» zoʻr ekan, bir kun oldin olib kelishdi.",
        "Kuryeringizga katta rahmat aytib qoʻying, lift ishlamayotgan edi, beshinchi qavatga piyoda olib chiqdi.",
        "Onam sovgʻadan shunaqa xursand boʻldilarki, koʻzlariga yosh keldi. Chiroyli oʻragansizlar, rahmat.",
        "Kecha {agent} yordam berdi, muammoni oʻn daqiqada hal qildi. Bunaqa xizmat kam uchraydi.",
      ],
      firsts: [],
      answers: [],
      solves: [
        "Qanday yoqimli xat, katta rahmat! Hammaga oʻqib berdim. Yaxshi kunlarga buyursin.",
        "Vaqt ajratib yozganingiz uchun rahmat. Kuryerga albatta yetkazaman.",
      ],
      chases: ["Yana bir gap: oʻrov qogʻozi ham juda chiroyli ekan."],
    },
    ru: {
      subjects: ["Спасибо!", "Я в восторге", "Спасибо вашему курьеру"],
      opens: [
        "Просто хочу сказать спасибо: «{product}» — чудесная вещь, да ещё и привезли на день раньше.",
        "Передайте курьеру большое спасибо: лифт не работал, а он поднял всё на пятый этаж пешком.",
        "Мама так обрадовалась подарку, что расплакалась. Спасибо за красивую упаковку.",
        "Вчера мне отвечал ваш сотрудник ({agent}), и за десять минут всё решилось. Такой сервис — редкость.",
      ],
      firsts: [],
      answers: [],
      solves: [
        "Какое приятное письмо, спасибо вам! Прочитал{|а} всем вслух. Пользуйтесь с радостью.",
        "Спасибо, что нашли время написать. Курьеру обязательно передам.",
      ],
      chases: ["И ещё: упаковочная бумага просто загляденье."],
    },
    en: {
      subjects: ["Thank you!", "A very happy customer", "Thanks to your courier"],
      opens: [
        "Just wanted to say thank you: “{product}” is beautiful and it came a day early.",
        "Please thank your courier: the lift was out of order and he carried everything up to the fifth floor.",
        "My mother was so happy with her present that she cried. Thank you for the lovely wrapping.",
        "{agent} helped me yesterday and had it sorted in ten minutes. Service like that is rare.",
      ],
      firsts: [],
      answers: [],
      solves: [
        "What a lovely message, thank you! I read it out to everyone. Enjoy it.",
        "Thank you for taking the time to write. I'll make sure the courier hears it.",
      ],
      chases: ["One more thing: even the wrapping paper was gorgeous."],
    },
  },
};
