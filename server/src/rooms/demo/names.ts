import type { Tongue } from "./texts/topic.ts";

/** Men's and women's first names, and last names (where they differ, a man's and a woman's). */
export type Names = { he: string[]; she: string[]; last: [string, string][] };

const words = (text: string): string[] => text.split(" ");
const same = (text: string): [string, string][] => words(text).map((name) => [name, name]);
/** Slavic and Uzbek last names have a form for women. */
const both = (text: string, ending = "a"): [string, string][] => words(text).map((name) => [name, `${name}${ending}`]);

export const names: Record<Tongue, Names> = {
  ka: {
    he: words("გიორგი დავით ლევან ირაკლი ზურაბ ნიკოლოზ ვახტანგ თორნიკე ლუკა საბა ბექა გელა მამუკა ოთარ ვაჟა თემურ რევაზ შოთა ზაზა გოჩა"),
    she: words("ნინო თამარ მარიამ ანა ქეთევან ეკა მაია ნათია სალომე თეა ლელა ხათუნა ირმა ლია მანანა თინათინ ელენე ნანა დარეჯან სოფიო"),
    last: same(
      "კაპანაძე ბერიძე მაისურაძე გელაშვილი ლომიძე წიკლაური ჯაფარიძე ხარაძე კიკნაძე მჭედლიშვილი აბაშიძე გოგოლაძე ხუციშვილი ნოზაძე შენგელია კვარაცხელია ჭანტურია თოფურია ღლონტი ცინცაძე სიხარულიძე ბოლქვაძე გვასალია დოლიძე მესხი ფალავანდიშვილი",
    ),
  },
  uz: {
    he: words("Jasur Aziz Otabek Sardor Bobur Sherzod Ulugʻbek Farrux Rustam Dilshod Jahongir Anvar Botir Islom Nodir Shavkat Bekzod Alisher Temur Javohir"),
    she: words("Madina Nilufar Gulnora Dilnoza Malika Zulfiya Shahnoza Kamola Sevara Nargiza Feruza Oydin Mohira Barno Umida Lola Nigora Saodat Gavhar Ziyoda"),
    last: both(
      "Karimov Toshmatov Rahimov Yusupov Saidov Normatov Ergashev Qodirov Xolmatov Usmonov Abdullayev Ismoilov Jurayev Mirzayev Nazarov Tursunov Sobirov Hakimov Raximov Yoʻldoshev Gʻulomov Sharipov",
    ),
  },
  ru: {
    he: words("Алексей Дмитрий Сергей Андрей Михаил Иван Павел Николай Олег Виктор Тимур Роман Артём Игорь Константин Руслан"),
    she: words("Марина Елена Ольга Наталья Татьяна Ирина Светлана Анна Екатерина Людмила Юлия Галина Виктория Дарья Алина Вера"),
    last: [...both("Соколов Кузнецов Морозов Волков Лебедев Смирнов Попов Орлов Иванов Новиков Фёдоров Захаров", "а"), ...same("Ким Цой Пак Левченко Шевчук")],
  },
  en: {
    he: words("James Daniel Thomas Oliver Samuel Peter Markus Jan Lukas Ahmed Giorgio Henrik"),
    she: words("Emily Sarah Hannah Charlotte Laura Julia Sophie Clara Ingrid Aylin Priya Maria"),
    last: same("Brandt Miller Walker Hughes Schmidt Novak Rossi Jensen Taylor Okafor Dubois Yılmaz Cooper Lindqvist Fischer Morgan"),
  },
};
