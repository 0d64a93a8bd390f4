export const manners = {
  "mock-praise": `
bravo|genius|geniuses|brilliant|congratulat~v|congratulations|congrats|medal|award|prize|oscar|nobel|trophy
record|applaus~n|applause|applaud~v|clap~v|cheers|impressive|impressed|lovely|perfect|feat|talent|artist
masterpiece|masterclass|wow|outstanding|splendid|marvellous|superb|charming|delightful|joy|priceless|outdone
surpassed|hurrah|hooray|yay|bless|clever
well done
well done you
thanks a lot|bunch|million|heap
thanks for nothing
thank you for nothing
thanks very
thank you so much for
wonderful service|start|news
great service|job|start|stuff|work|news|way
excellent|brilliant|fantastic|superb|amazing|fabulous|lovely|stellar|impressive|outstanding|terrific|marvellous service|job|work|start|effort|stuff|news|way
what great|a|an service|way|joy|delight|treat|pleasure|surprise|achievement|performance|start
full marks
top marks
ten out of
00 out
0 stars
five star
five stars
gold star
an award
new record
a record
world record
hats off
hat off
take a bow
standing ovation
slow clap
cheers for
nice one
nice touch
nice job|work|try
good job
good work
good for you
good one
way to go
keep it up
keep up the
how nice|lovely|kind|thoughtful|generous|convenient|wonderful|clever|charming|considerate|quaint|sweet|reassuring|helpful
so kind|thoughtful|helpful|generous|convenient
oh lovely|great|good|brilliant|wonderful|joy|super|perfect
just great|lovely|brilliant|perfect|wonderful|what
truly impressive
quite an|the achievement|feat|talent|performance
quite a feat
an achievement
much obliged
lucky me
a treat
first class
world class
award winning
premium service
customer care
customer service
you excel~v
very professional
`,
  "real-praise": `
thank~v|thanks|thankful|thx|ty|tysm|cheers|ta|appreciat~v|appreciated|appreciate|appreciative|grateful
gratitude|obliged|indebted|great|love|loved|loving|loves|lovely|excellent|excellent~n|superb|fantastic
brilliant|amazing|awesome|wonderful|fabulous|perfect~n|perfect|perfectly|pleased|delight~v|delighted|delightful
happy|chuffed|recommend~v|recommended|best|impress~v|impressed|kindness|helpful|star|superstar|legend|hero
heroes|lifesaver|angel|gem|satisf~v|satisfied|smooth~n|smooth|quick~n|quickly|quick|friendly|polite|delicious
tasty|gorgeous|beautiful~n|beautiful|nice|enjoy~v|enjoyed|enjoyable|kudos|compliment~n|bless|hooray|yay|hurray
glad|fast|painless|top|ace|cool|neat|regular~n|impeccable|flawless|faultless|professional
thank you
many thanks
much appreciated
pleas~v with
very pleased
so happy
very happy
over the moon
would recommend
recommend you
the best
well done
good job
great job|work|service|team|stuff
good work
kind~n of
very kind
so kind
so helpful
very helpful
a star
life saver
made my day
like a charm
works|worked perfectly|fine|great|beautifully|well|again|a
spot on
five|0 stars
00 00
ten out of
00 out
fast delivery
hats off
god bless
keep it up
keep up the
was a hit
see you again
can't fault
no complaints
credit to
a credit
fan of
big fan
`,
  "greeting-wish": `
hello|hi|hiya|hey|heya|morning|afternoon|evening|dear|greetings|welcome|namaste|salaam|howdy|alright|g'day
please|pls|plz|kindly|regards|sincerely|respectfully|cheers|bye|goodbye|merry|ji|sir|madam|warmly|love|best
pleasure
hi there
hey there
hey guys
good morning|day|afternoon|evening|night
dear sir|madam|team|customer|client|mr|mrs|ms|all
kind|best|warm|warmest|kindest|sincere regards|wishes
yours sincerely|faithfully|truly
take care
all the best
best wishes
have a good|nice|great|lovely|wonderful|pleasant|safe
have a day|weekend|evening
enjoy your|the|it
wish you
wishing you
i wish you
good luck
see you
speak soon
bon voyage
happy new|birthday|christmas|easter|holidays|anniversary|travels|reading|riding|cooking
get well
safe journey|travels|trip|flight
hope you're|you are|this|all well
hope you have|enjoy|feel|get
sleep well
look after
welcome back|to|aboard
nice to
thank you for writing|contacting|your
lovely to
`,
  "polite-dig": `
kindly|dear|respectfully|pray|fyi|madam|sir|ma'am|surely|courtesy|esteemed|valued|honoured|honour|perhaps
humbl~n
kindly note|refrain|read|be|remember|observe|keep|check|do
dear customer|sir|madam|client|guest|friend|lady
my dear
dear me
with (all|the|due|greatest|utmost) respect
with respect
all due respect
greatest respect
permit me
allow me
allow me to
permit us
if i may
if you please
if you will|like|don't
be so kind
so kind as
would you be so
be good enough
good enough to
do be
i beg your
beg to differ
beg to
beg pardon
do tell
i dare say
dare say
i daresay
may i remind|suggest|point|ask|venture|gently|add|recommend|say
might i|we suggest|remind|ask|point|add
i|we would|must|shall (gently|respectfully|politely|kindly) remind|suggest|point|ask
gently remind
gentle reminder
let me remind
let us remind
i remind
we remind
we would|wish|like to remind|point
for the record
for your information
with pleasure
my good
good sir|lady|man
shall we say
shall we
let us say
i trust
we trust
no doubt
you'll forgive|agree|appreciate|understand|surely|find|permit
you will forgive|agree|appreciate|understand|surely|find|recall
i'm sure you
i am sure you
sure you'll
forgive me
pardon me
excuse me
i'm afraid
with regret
valued customer
your good self
delighted to
please be reminded|advised|informed|aware|assured
please note|observe|remember|understand|refrain|try|do
in future
next time
going forward
perhaps you
perhaps next
one might
a word of|to
friendly advice
far be it
if it isn't
at your leisure
a little more|care
a touch of
`,
};
