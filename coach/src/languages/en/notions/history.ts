export const history = {
  "compare-others": `
elsewhere|competitor~n|competitors|competition|competing|rival~n|rivals|neighbours|others|compar~v|comparison
cheaper|amazon|lidl|aldi|tesco|ikea|asda|abroad
other shops|stores|companies|places|banks|providers|hotels|firms|airlines|services|garages|schools
another shop|store|company|place|bank|provider|hotel|firm|garage|chemist
any other shop|company|bank|place|business
anywhere else
somewhere else
everywhere else
neighbour~n get~v|pays|pay|has|have|paid|got
my neighbour~n
next door
my friend~n
my sister|brother|colleague|cousin|mate got|paid|has|pays|gets
other customers|people|guests|parents|families|tenants get~v|got|pay|paid|have
everyone else
everybody else
unlike you|your|other
compared to|with
in comparison
better than
worse than
cheaper at|elsewhere|than|from|on
half the price
same … cheaper|less|elsewhere
at half
as other
like other|others|everyone|everybody
same as
at least they
they at least
their service|staff|app|prices
new customers
others get
first in the
the shop|place|garage|chemist|bakery|man across|next|down|round|over
across the road|street
down the road|street
round the corner
in other
in germany|france|europe|america|london
why can … do it
even the
even my
used to
than before
than last
than you
than anyone
never … at|with another|other
`,
  "loyal-past": `
always|regulars|loyal~n|loyal|loyalty|faithful~n|faithful|longtime|trust~v|trusted|favourite|generations
decade~n|usually
for years
for 0|00|two|three|four|five|six|ten|many|over|several years
years of
over 00|0|ten years
0|00|ten|twenty|five|fifteen|seven years
since 0000
customer since
customer for|of
been a customer|client|member|guest|subscriber|fan|patient|regular
been with|coming|using|buying|ordering|shopping|going|paying|loyal
have been … customer|years|client|member
always bought|been|used|came|come|ordered|paid|liked|loved|trusted|shopped|had|found|recommended|worked|chosen
regular~n customer|client|guest|visitor|here
a regular
long standing
long time customer|client|fan|member
long term customer
used to be|love|come|trust|buy|recommend|work
never had a|any|problems|issues|complained|trouble
never … before|problem~n|complaint~n
first time in
in all my|these|those years
every year|month|week|summer|saturday|sunday|friday
each year
recommended you|your
brought you
my favourite
grew up
my whole family
old customer
the good old
once were
before you
it was better
was better
better when
until now
till now
so far
not the service
used … for
`,
  "effort-mine": `
rung|phoned|emailed|queu~v|queued|queue|drove|travelled|trip~n|trips|chase~v|chasing|chas~v|attempt~n|effort~n
trouble|photos|carried|dragged|lugged|repeat~v|myself|photographed|collected
i|we (have|had|even|already|also|just|personally|then) called|phoned|rang|rung|wrote|written|emailed|mailed|came|went|drove|waited|stood|queued|spent|sent|tried|asked|reported|told|explained|filled|chased|walked|travelled|uploaded|paid|sat|took|begged|messaged|texted|contacted|complained|spoken|spoke|visited|provided|checked|cleaned|searched|measured
called … times|twice|again|you|yesterday
rang … times|twice|again|you
wrote … times|twice|again|you
written … times|twice
sent … times|twice|again|photos|documents|you
sent you
sent … already
already sent|wrote|told|called|emailed|gave|explained|filled|paid|tried|asked|provided|reported|contacted
i've been
i have been
we've been
been calling|ringing|phoning|writing|waiting|trying|chasing|asking|standing|sitting|queuing|on
stood in|there|outside|at|for|like
standing in
stand in line
in line
in the queue
on hold
on the phone
on the line
spent … hours|days|time|morning|evening|money|weeks|half
spend … hours|time
wast~v … hours|day|time|morning|evening
wasted … day|time|hours|morning
my time
take|took|taken|taking … off
day off
time off
annual leave
off work
left work
from work
stayed home|in|up
stay in|home
waited in|all|for|0|00
waiting in
drove … miles|there|back|hours|all|across
came all the
came … specially|twice|again|back|in
two|three|four|five|six|seven|0|00|eleven|third|second calls|emails|letters|visits|trips|messages|attempts|phone|tickets
tried … times|everything|twice|again|to
trying to
try~v again
took the trouble
filled in|out
explained … times|again|everything|all
went to … post|shop|branch|store|office
turned up
had to
`,
  "first-contact": `
registered|registering|regist~v|joined|joining|join~v|question|questions|query|enquiry|inquiry|enquir~v
interested|considering|hello|hi|first|beginner|becoming|trial|information|brochure
first order|purchase|time|visit|contact|message|question|booking|try|experience|month|week|lesson|appointment|trip
first time
my first
new here|customer|client|user|member|patient|account|to
i'm new
i am new
we're new
new to
just registered|joined|signed|moved|bought|started|installed|downloaded|subscribed|opened|created
sign up
signed up
signing up
just wondering|asking|curious|want|wanted|checking|checked
quick question|q
a question
have|got a|one|another (quick|small|little|short) question|query
i'd like to (ask|know|order|book|buy|join|open|register|find|try|enquire|start|rent|apply)
would like to
interested in
thinking of|about
planning to
want to (order|book|buy|join|open|register|ask|know|try|become|start|switch|apply)
wanted to ask|know
is it possible
do you (have|sell|offer|do|take|deliver|ship|accept|open|also|still|repair|rent|make|stock|provide)
could you tell
can i (order|book|buy|get|pay|have|use|bring|ask|return|change|join|register|pick|collect|come|try|reserve)
open an account
free trial
a friend recommended
recommended by
heard about
saw your
found you
`,
  "change-mind": `
mind|sizes|exchang~v|exchange|swap~v|swapp~v|swapped|return~v|returning|replac~v|switch~v|change|amend~v|edit
modif~v|postpon~v|reschedul~v|rebook~v|cancel~v|cancellation|instead|remov~v|upgrade|downgrad~v|pause|freez~v
skip~v|sold|gift|unwanted|unopened|unused|withdraw~v|refund
changed my|our|your|her|his mind
change~v … mind
changed … mind
second thoughts
no longer need~v|need|want|require|interested|fits|use|live
don't need|want it|this|them|any|the|anymore
didn't need|like
not needed|required
different size|colour|model|one|day|date|time|flavour|address
another size|colour|model|one|day|date|time
wrong size
bigger|smaller|larger|longer|shorter size|one
size up|down
a size
too big|small|large|tight|loose|short|long|wide
doesn't|didn't|don't|does not (really) fit|suit|like|match
not fit
send~v back
send it back
give it back
bring back
take back
chang~v my|the|our|it|to|from|order|booking|appointment|address|date|name|plan
move my|the|our|it|to
push back
bring forward
call off
plans have|changed|change
plans changed
something came up
came up
can't make|come|attend
won't be able
unable to attend|come|make
rather have
add to|a|my
take off
moved house
moving house
got one as
bought twice
ordered twice|two|wrong
by mistake|accident
like new
within 00 days
cooling off
`,
};
