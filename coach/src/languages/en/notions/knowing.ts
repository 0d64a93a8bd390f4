export const knowing = {
  attention: `
attentive~n|attention|inattent~n|careful~n|careless~n|carelessness|closely|notic~v|unnotic~v|glanc~v|check~v
recheck~v|proofread|read~v|reread|reads|skim~v|overlook~v|oversight|heed|inspect~v|examin~v|scrutin~v
concentrat~v|vigilan~n|diligen~n|thorough~n|observant|observ~v|listen~v|mindful|distract~v|verify|verif~v|haste
hasty|hurry|rush~v
with care
more care
lack of care
take care
took care
close look
a closer look
closer look
look closely|closer|carefully|again|at the|at your
looked at|closely|carefully|properly|into
had you looked
have a look
take a look
quick look
spot~v the|it|that|a
a glance
at a glance
double check~v
double checking
check your|the
re read
pay|paid|paying attention
paid no heed
mind the
watch~v for|your|out
watch out
keep an eye
eyes open|wide
eyes peeled
with your own eyes
miss~v the line|note|sign|notice|small
missed the|it|that|this
pass~v by
bother~v to read|look|check
careful eye
absent minded
not looking
look twice
thought twice
in a hurry
at a careful
`,
  written: `
form|forms|terms|conditions|label~n|instruction~n|manual|guidebook|booklet|leaflet|brochure|signs|signpost~v
notice|noticeboard|page|website|homepage|listing|description|email|emails|mail|letter|letters|newsletter|sms
checkbox|faq|faqs|written|bold|underlin~v|asterisk|footnote|printed|receipt|invoice|paperwork|document~n
contract|screen|banner|timetable|menu|handbook|caption|paragraph|message|prescription|ticket|displayed|posted
published|advert|ad|stated
the form
terms and conditions
t cs
ts and cs
small print
fine print
the tag
user guide
the sign
a sign
the notice
notice board
web page
web site
product page
e mail
the letter
text message
check box
tick box
the box
help page|centre
help section
in writing
wrote down
in black and white
black and white
in bold
bold letters|type|print
in capitals
capital letters
in red
large letters|print
big letters
it says
says so
says on|in|right
said on the
spelled|spelt out
set out
laid out
confirmation email|mail|letter
the confirmation
pop up
on the door|wall|back|box|packet|packaging|ticket|label|page|site|website|bottle|tin|bag
packag~v insert
price list
line one|two|three|four
chat history
the back of
`,
  "told-before": `
warn~v|warning|forewarn~v|inform~v|notif~v|advis~v|advised|advice|remind~v|reminder~n|announc~v|announcement
explained|mentioned|instructed
we told
told you
you were|was|are|were (also|all|duly|clearly|expressly) told|warned|informed|reminded|advised|notified|asked|offered|given
been told|warned|informed|reminded|advised|notified
as we|i (already|previously|have|had|clearly) said|told|explained|wrote|mentioned|stated|informed|advised|pointed
as (already|previously|was) said|stated|mentioned|explained|advised|announced|described|agreed|discussed
as per
as per my
as i said|say|already
already told|said|explained|mentioned|written|informed
i|we did say|tell|warn|mention|ask|write|explain
we|i explain~v
we mention~v
point~v out
pointed out
we|i wrote to you
wrote … ahead|beforehand|advance
let you know
letting you know
gave … notice
given notice
prior notice
notice was given|sent|served
heads up
it does say
it said
it clearly says|states
clearly stated|states|says|marked|labelled|shown
it was made|quite|perfectly clear
we made clear|it
made clear
plenty of warning
two|three reminders
we sent … reminder~n
sent … letters|texts|emails|notice
posted a notice
fell on deaf
deaf ears
recommended you
asked you to|not
we asked
i asked you
last time
how many times
spelled|spelt out
on the record
`,
  known: `
know~v|known|knew|knowledge|aware|awareness|unaware|obvious~n|clear~n|evident~n|secret|familiar~n|unfamiliar
acquaint~v|understand~v|understood|realis~v|realiz~v|recogni~v|ignoran~n|learn~v|learnt|grasp~v
well known
common knowledge
general knowledge
be aware
crystal clear
self evident
plain~n to|that|enough
plain to see
plain as day
no secret
hardly a mystery|secret|surprise
no mystery
goes without saying
common sense
everyone|everybody knows
as everyone|everybody|anyone knows
as you know|well
you know (full|perfectly|very) well
needless to say
of course you
any child|fool knows
know~v better
should|ought to know
you'd know
bear in mind
in the know
stands to reason
no news
not news
public knowledge
it follows
found out
find out
`,
  memory: `
remember~v|recall~v|recollect~v|forget~v|forgot|forgotten|forgetful~n|unforgettable|memory|memories|reminder~n
remind~v|mislaid|memoris~v|memoriz~v|absentminded
slip~v your|my|the|someone's|somebody's mind
slip~v … mind
crossed … mind
cross~v your mind
never crossed
occur~v to you
escaped your
let's not forget
not forget
don't forget
in mind
keep in mind
bear in mind
jog your|my memory
short memory
absent minded
left behind
left it|them behind|at home|on the
think back
`,
};
