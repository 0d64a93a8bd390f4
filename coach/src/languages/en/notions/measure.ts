export const measure = {
  patience: `
patien~n|patient|patience|impatien~n|impatient|impatience|calm~v|calmly|calmness|calmer|cooler|chill~v|relax~v
breath~v|breathe|emotion~n|emotional|emotionally|nerves|nerve~n|steady|tone|temper|tempers|temperature|excit~v
excitement|drama~n|dramatic~n|dramas|melodrama~n|theatr~n|hysteri~n|composure|compos~v|collected|civil~n
civilly|polite~n|politely|polite|manner~n|shout~v|shouting|yell~v|scream~v|exclamation|capitals|caps|language
swear~v|rude~n|rudeness|aggressi~n|aggression|hostile|agitat~v|steam|handle|heat|heated|storm|horses|easy|cuppa
rant~v|outburst~n|tantrum~n|sober~n|soothe~v|soothing|peace|quiet~n|quieten|simmer|hush|grip|twist
keep calm
stay calm
calm down
cool heads
cool head
keep … cool
cool it
cool down
cool off
chill out
deep breath
a breath
tone of
your tone
lose … temper
hot headed
hot temper
level headed
raise … voice
raised … voice
capital letters|capitals
caps lock
worked up
wound up
het up
let off steam
fly off
flying off
sit tight
hold on
hang on
hold your horses
bear with
bear with us|me
wait … turn
have … patience
a moment's
easy now
steady on
slow down
settle down
count to ten
sleep on it
cup of tea
mind your
watch your
keep it civil
get a grip
no point getting|shouting
getting upset|angry|cross|agitated
knickers in
blood pressure
one's hair on
`,
  "small-thing": `
trifle~n|trifl~v|trifling|tiny|petty|minor|trivial~n|triviality|insignifican~n|negligible|mere|pennies|cosmetic
hiccup|glitch|blip|slight|slightly|molehill|teacup|tragedy|disaster|catastroph~n|crisis|survive~v|surviv~v
detail|formality|pales
small thing|thing|matter|detail|issue|mistake|print|mishap|delay|remark
little thing|thing|matter|mishap|hiccup
nothing terrible|serious|major|dramatic|much|to|special|tragic|unusual|big
nothing to worry|write|get|lose|cry|make
no big deal
big deal
not a big
no great
hardly a|the|worth|life
not the end
end of the world
isn't the end
nobody|no one died|dies|was hurt|has died
worse things
worse things happen|at sea
things happen
it happens
these things happen
happens to|all|every|from time
such things
could be worse
could happen
accidents happen
mistakes happen
only a|an few|little|day|hour|minute|couple|small|bit|cosmetic
just a|an little|few|day|hour|bit|small|minute|couple|matter|game|scratch|formality
only an|a
a mere
a bit of
few pence|pennies|quid|minutes|pounds|days|crumbs
never mind
not worth
mole hill
storm in
tea cup
no harm
no harm done
no disaster
no tragedy
spilt milk
drop in the
first world
live with it
live to tell
get over
laugh about
doesn't matter
no matter
not serious
nothing major
isn't that bad
not that bad
not so bad
just one
one of those
water under
fuss about nothing
about nothing
over nothing
no biggie
nothing lost
`,
  exaggerate: `
exaggerat~v|exaggeration|overreact~v|overstat~v|overblown|fuss|fussy|fussing|panic~v|panick~v|panicky|hysteri~n
melodrama~n|drama~n|dramatis~v|dramatiz~v|molehill|mountain|teacup|wolf|alarmist|ott|tragedy|hyperbol~n
embellish~v|colourful|embroider~v|overdoing|theatric~n|noise|steam|rant~v|whin~v|moan~v|whinge~v|whingeing
nitpick~v|picky|petty|sensitive|oversensitive|imagination
over react~v
over reacting
out of proportion
blow~v … up|proportion
blown … proportion
blowing … up
mak~v a|such fuss|scene|meal|mountain|drama
kick up
kicking up
drama queen
mole hill
mountain out
storm in
crying wolf
cry wolf
get worked
worked up
worked yourself
carried away
over the top
big deal
huge deal
make … big
it's not that
isn't that
hardly that
end of the world
a tad
a touch strong
strong words|language|word
making a|an issue|ordeal|fuss|elephant
hot and bothered
knickers in
hair on fire
sky is falling
the sky
so much noise
nit pick~v
hair splitting
split~v hairs
imagin~v things
not as bad
`,
  "grown-age": `
adult~n|adult|adults|grown|grownup~n|child|children|child's|childish~n|childish|childlike|kid|kids|babyish
schoolboy|schoolgirl|school|nursery|toddler|teenager~n|teenage|teen|young~n|young|younger|youngster~n|youth|age
aged|old|older|elderly|elder~n|oap|pensioner~n|pension|retired|senior~n|seniors|grandm~n|grandmother|grandma
granny|gran|nan|nanny|grandfather|grandad|grandpa|grandparent~n|generation~n|generation|modern|nowadays
maturity|mature|immatur~n|immature|born|minor~n|minor|underage|boy|girl|playground|nappies|crib|wisdom|dad|mum
mother|father
grown man|woman|up|men|women|ups|person|people
grown up
at your age
at my age
your age
a certain age
his age
her age
years old
year old
00 year|years
old enough
great aunt
old fashioned
these days
tender age
time of life
under 00
over 00|0
little boy|girl|one|ones|man|lady
first class
primary school
lived long
life experience
0 year
in her|his 00s
in your eighties
behave like
act like
`,
  "others-judge": `
sensible|everyone's|wise~n|prudent
everyone|everybody knows|can|should|understands|agrees|would|else
everyone knows
everybody knows
as everyone|everybody|anyone knows
anyone|anybody (with) (can|could|would|who|else|knows|sensible|normal|half|eyes)
anyone … knows|sees|understands|would
any|every|a|the (careful|sensible|normal|reasonable|responsible|prudent|decent|attentive|conscientious|good|wise|experienced|intelligent|ordinary|honest|rational|thoughtful|proper|seasoned|tidy|well|sane|average|civilised|polite|adult|serious|caring|loving|wise|thinking|loyal) person|customer|owner|driver|parent|traveller|tenant|buyer|adult|man|woman|guest|user|mother|cook|cyclist|householder|gardener|patient|child|fool|people|client|passenger|reader|shopper|company|business|shop|bank
sensible|careful|responsible|reasonable|normal|decent|prudent|conscientious|attentive|thoughtful|seasoned|experienced|polite|civilised|considerate|organised people|person|customers|owners|drivers|parents|travellers|tenants|guests|users|buyers|adults|folk|passengers|clients|patients|householders
careful owner|driver|user|reader|buyer
reasonable person
normal person|people
decent person|people
right minded
common sense
common decency
in their right mind
right mind
half a brain
with a brain
with eyes
any fool
any child
any idiot
even a child
a child could|can|knows|would
even my
my grandmother|five|six|dog|cat|gran|kid|son|daughter could|can|would|knows
most|other people|customers|parents|guests|travellers|drivers|owners|tenants|passengers|patients|clients know|would|read|check|manage|find|do|understand|prefer|tend|keep|look
people who
those who
some people|of us
not everyone|everybody
one would|should|does|might
in polite
nobody in
no one in
no sane
no reasonable
no decent
the world knows
ask anyone|anybody
well brought
brought up
well organised
well prepared
a pro would
knows to
who reads|read|check|checks|look|knows|plans
such people
`,
};
