import type { ImportField } from "@guli/contract";

/** What columns are called in files of shops, tills and spreadsheets, in four languages; letters and figures alone. */
const NAMES: Record<ImportField, readonly string[]> = {
  externalId: [
    "orderid",
    "order",
    "id",
    "receiptid",
    "transactionid",
    "externalid",
    "შეკვეთისid",
    "შეკვეთისნომერი",
    "buyurtmaid",
    "buyurtmaraqami",
    "buyurtma",
    "idзаказа",
    "заказid",
    "заказ",
    "номерзаказа",
    "чек",
  ],
  number: ["number", "ordernumber", "orderno", "name", "receipt", "ნომერი", "raqam", "raqami", "номер", "номерчека"],
  kind: ["kind", "type", "operation", "ტიპი", "სახეობა", "ოპერაცია", "turi", "tur", "amal", "тип", "вид", "операция"],
  placedAt: [
    "date",
    "placedat",
    "orderdate",
    "createdat",
    "created",
    "time",
    "datetime",
    "purchasedate",
    "თარიღი",
    "შეკვეთისთარიღი",
    "sana",
    "buyurtmasanasi",
    "vaqt",
    "дата",
    "датазаказа",
    "датапокупки",
    "создан",
  ],
  total: [
    "total",
    "amount",
    "sum",
    "price",
    "ordertotal",
    "grandtotal",
    "revenue",
    "თანხა",
    "ჯამი",
    "სულ",
    "ფასი",
    "summa",
    "jami",
    "narx",
    "narxi",
    "сумма",
    "итого",
    "стоимость",
    "цена",
  ],
  currency: ["currency", "currencycode", "ვალუტა", "valyuta", "валюта"],
  email: [
    "email",
    "mail",
    "customeremail",
    "billingemail",
    "ელფოსტა",
    "ელექტრონულიფოსტა",
    "ფოსტა",
    "elektronpochta",
    "pochta",
    "epochta",
    "почта",
    "электроннаяпочта",
    "емейл",
    "имейл",
  ],
  phone: [
    "phone",
    "phonenumber",
    "mobile",
    "tel",
    "telephone",
    "billingphone",
    "customerphone",
    "ტელეფონი",
    "მობილური",
    "ტელ",
    "telefon",
    "telefonraqami",
    "телефон",
    "мобильный",
    "номертелефона",
    "тел",
  ],
  name: [
    "customer",
    "customername",
    "buyer",
    "buyername",
    "client",
    "fullname",
    "billingname",
    "მყიდველი",
    "კლიენტი",
    "სახელი",
    "მომხმარებელი",
    "mijoz",
    "xaridor",
    "ism",
    "клиент",
    "покупатель",
    "имя",
    "фио",
  ],
  buyerId: ["customerid", "buyerid", "clientid", "userid", "მყიდველისid", "კლიენტისid", "mijozid", "xaridorid", "idклиента", "idпокупателя"],
  customerId: ["guliid", "gulicustomerid"],
  state: ["state", "status", "orderstatus", "სტატუსი", "მდგომარეობა", "holat", "holati", "статус", "состояние"],
  cost: ["cost", "costprice", "თვითღირებულება", "tannarx", "tannarxi", "себестоимость"],
  cameBy: ["source", "campaign", "utmsource", "utmcampaign", "channel", "referrer", "წყარო", "კამპანია", "manba", "kampaniya", "источник", "кампания", "канал"],
  dueAt: ["due", "dueat", "duedate", "ვადა", "გადახდისვადა", "muddat", "tolovmuddati", "срок", "срокоплаты"],
  paidAt: ["paid", "paidat", "paiddate", "paymentdate", "გადახდილია", "გადახდისთარიღი", "tolangan", "tolovsanasi", "оплачен", "датаоплаты"],
  updatedAt: ["updated", "updatedat", "modified", "modifiedat", "განახლდა", "განახლებულია", "yangilangan", "обновлен", "изменен", "датаизменения"],
  line: [
    "product",
    "item",
    "lineitem",
    "lineitemname",
    "goods",
    "title",
    "პროდუქტი",
    "საქონელი",
    "დასახელება",
    "mahsulot",
    "tovar",
    "nomi",
    "товар",
    "наименование",
    "продукт",
  ],
  article: ["sku", "article", "articlenumber", "lineitemsku", "არტიკული", "კოდი", "artikul", "kod", "артикул", "код"],
  quantity: ["quantity", "qty", "count", "lineitemquantity", "რაოდენობა", "miqdor", "miqdori", "soni", "количество", "колво"],
  reason: ["reason", "note", "comment", "მიზეზი", "შენიშვნა", "sabab", "sababi", "izoh", "причина", "примечание", "комментарий"],
};

const BY_NAME = new Map((Object.entries(NAMES) as [ImportField, readonly string[]][]).flatMap(([field, names]) => names.map((name) => [name, field] as const)));

/** What each column is by its name; the first of several that could be the same. */
export function columnsFrom(header: string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  const fields = header.map((cell) => {
    const field = BY_NAME.get(folded(cell)) ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return taken.has("externalId") ? fields : fields.map((field, at) => (field === "number" && isOwn(header[at] ?? "") ? "externalId" : field));
}

/** Where orders have no other identity their number is it; a "name" may be the customer's. */
const isOwn = (header: string): boolean => folded(header) !== "name";

const folded = (cell: string): string =>
  cell
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, "");

export const NEEDED: readonly ImportField[] = ["externalId", "placedAt", "total"];
export const missingIn = (columns: (ImportField | null)[]): ImportField[] => NEEDED.filter((field) => !columns.includes(field));
