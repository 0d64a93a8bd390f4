export const matters = {
  money: `
money|cash|pay|pays|paying|payed|paid|unpaid|overpaid|prepaid|payment~n|repay~v|repaid|refund~v|refund|refunds
refunded|reimburs~v|reimbursement|compensat~v|compensation|price~n|pric~v|pricey|cost~n|costs|costly|charg~v
charge|charges|charged|overcharg~v|surcharge|fee|fees|fined|free|discount~n|discounted|voucher~n|coupon|credit
credited|debit~v|deduct~v|deducted|withdrawn|withdraw~v|withdrew|amount~n|sum|total|balance|bill|bills|billed
billing|invoice~n|invoic~v|receipt|deposit|premium|rent|salary|wages|savings|account|card|bank|transfer~v
transaction|instalment~n|loan|interest|tariff|rate|subscription|quote~v|quoted|expens~n|expensive|cheap~n
cheaper|pound~n|pounds|quid|euro~n|euros|dollar~n|dollars|bucks|pence|pennies|penny|cent|cents|rupees|naira
grand|£0|£00|$00|£000|€|$|afford~v|affordable|budget|spend~v|spent|owe~v|owing|owes|debt|worth|purse|wallet
pocket|tip|bonus|points|fare|tax|vat|penalty|takings|lari
money back
cash back
in cash
fine of
free of
for free
for nothing
direct debit
bank account
credit card
00 euros
value for
out of pocket
double charg~v
`,
  goods: `
goods|parcel~n|package~n|packet|packag~v|order~n|order|orders|item~n|items|product~n|shipment|shipping|delivery
consignment|box|merchandise|stock|purchase~n|replacement|part|parts|spare|device|appliance|unit|model|phone
laptop|tablet|tv|telly|fridge|freezer|dishwasher|boiler|oven|kettle|hoover|vacuum|printer|camera|headphones
speaker|charger|battery|cable|router|shoes|boots|trainers|dress|coat|jacket|shirt|trousers|jumper|suit|sofa|bed
mattress|table|chair|wardrobe|shelf|curtains|blinds|carpet|bike|bicycle|car|scooter|toy|toys|book|books|flowers
bouquet|cake|pizza|food|meal|dinner|medicine|tablets|glasses|lenses|ring|watch|bag|suitcase|luggage|ticket
tickets|gift|present|card|keyboard|tyre|tyres|jar|bottle|tin|furniture|clothes|kit
my order
your order
the thing
spare part~n
washing machine
`,
  "body-harm": `
pain~n|pain|painful|painkiller~n|hurt~v|hurts|injur~v|injury|injuries|injured|wound~v|wounded|illness~n|unwell
poorly|sick~n|sick|sickness|vomit~v|poison~v|poisoning|diarrhoea|fever|temperature|flu|infection~n|infected
rash|allerg~n|allergy|allergic|allergies|asthma|diabet~n|blood|bleed~v|bled|bleeding|bruise~n|bruised|burnt
burned|scald~v|scalded|sprain~v|choke~v|choked|faint~v|collaps~v|died|die|dying|death|dead|kill~v|killed
hospital|ambulance|a&e|emergency|surgery|operation|stroke|cancer|chemo|pregnan~n|pregnant|miscarr~n|newborn
baby|babies|toddler|child|child's|children|kid|kids|son|daughter|elderly|disabled|disability|wheelchair|insulin
inhaler|medicine|medication|tablets|oxygen|health~n|health|healthy|doctor|nurse|shock|electrocut~v|mould
headache|migraine|stitches|scar|teeth|tooth|swollen|swelling|sleepless|freezing|hypother~n|dangerous|danger
hazard|unsafe|safety|hungry|starv~v|crying|tears|dentist|vet
in pain
ill|sick in
fell ill
taken ill
seriously|very|critically|was|is|been|being|so|terribly|gravely|mentally ill
threw up
food poisoning
burn~v my|his|her
broken arm|leg|wrist|finger|nose|tooth
broke my|his|her arm|leg|wrist|finger|tooth|nose|ankle
heart attack
my boy|girl|mum|mother|mom|dad|father|gran|nan|grandmother|grandad|wife|husband
old|elderly|disabled|sick|blind|deaf mother|father|woman|man|lady|mum|gran|dad|person|parents
electric shock
gas leak
carbon monoxide
heat stroke
`,
  "event-lost": `
wedding~n|weddings|bride|groom|honeymoon|anniversar~n|anniversary|birthday~n|birthdays|party|celebrat~v
celebration|holiday~n|holidays|vacation|trip|trips|flight~n|journey|cruise|weekend|christmas|xmas|easter|eid
diwali|ramadan|valentine~n|valentine's|exam~n|exams|test|interview|graduation|prom|funeral|burial|wake|memorial
christening|baptism|concert|gig|match|show|premiere|conference|meeting|presentation|deadline|deal|guests
reunion|lifetime|appointment|nativity|tournament|race|marathon|rehearsal|performance|recital|proposal
housewarming
new year
new year's
mother's day
big day
special day
her day
his day
job interview
first day
contract lost
dinner party
family dinner
once in a
miss~v … wedding|funeral|flight|exam|train|birthday|interview|connection|match|concert|ferry|plane|boat|bus|start
missed … wedding|funeral|flight|exam|train|birthday|interview|connection|appointment|match|concert|ferry|plane|meeting
ruin~v … holiday|wedding|birthday|christmas|day|evening|weekend|party|trip|night|dinner
ruined … holiday|wedding|birthday|christmas|day|evening|weekend|party|trip|night|dinner
spoil~v … holiday|wedding|birthday|christmas|day|evening|weekend|party|trip
spoilt … holiday|wedding|birthday|christmas|day|evening|weekend|party|trip
in tears on
day off
half term
school trip
sports day
date night
baby shower
hen do|party
stag do
visa appointment
`,
  "secrecy-private": `
confiden~n|confidential|confidentiality|data|gdpr|privacy|private|privately|secur~v|secure|security|insecure
secret|secrecy|secretly|leaked|breach|hack~v|hacked|hacker~n|phishing|scam|fraud|identity|id|passport|verify
authenticat~v|verification|password~n|password|passcode|pin|code|cvv|login|credentials|encrypt~v|safe|safety
safeguard~v|personal|disclos~v|disclosure|reveal~v|sharing|consent|permission|stranger~n|spy~v|cookies
discret~n|anonym~n|anonymous|blocked|unauthoris~v|unauthoriz~v|suspicious
data protection
personal data|details|information
in private
leak~v data|my|your|details
data breach
proof of identity
verif~v your|identity
two factor
pin code
card number|details
account number|details
log in
log~v into
share~v … with
shared … with
third parties
without … consent
my address|number|photos|records
medical records
my records
bank details
someone else's account|data|name|letters|results|records
wrong person|address|email
track~v me
block my
delete my data|account|details
`,
};
