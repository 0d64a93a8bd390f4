/** What stands in place of a mail's text that was too large to be taken in, in the language of the business. */
export function tooLargeSentence({ size, most, language }: { size: number; most: number; language: string }): string {
  const megabytes = (bytes: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);
  const [is, may] = [megabytes(size), megabytes(most)];
  switch (language) {
    case "ka":
      return `ეს წერილი ${is} მბ-ია, აქ კი მხოლოდ ${may} მბ-მდე წერილები მიიღება. მისი ტექსტი და თანდართული ფაილები საფოსტო ყუთში დარჩა.`;
    case "uz":
      return `Bu xatning hajmi ${is} MB, bu yerda esa ${may} MB gacha boʻlgan xatlar qabul qilinadi. Uning matni va ilovalari pochta qutisida qoldi.`;
    case "uz-Cyrl":
      return `Бу хатнинг ҳажми ${is} МБ, бу ерда эса ${may} МБ гача бўлган хатлар қабул қилинади. Унинг матни ва иловалари почта қутисида қолди.`;
    case "ru":
      return `Это письмо весит ${is} МБ, а здесь принимаются письма до ${may} МБ. Его текст и вложения остались в почтовом ящике.`;
    default:
      return `This mail is ${is} MB, and only mail of up to ${may} MB is taken in here. Its text and attachments are still in the mailbox.`;
  }
}
