export const time = {
  earlier: `
beforehand|ahead|earlier|early|sooner|prior|previously|straightaway|immediately|promptly|first|before|upfront
once|already|timely
in time
in good time
on time
before hand
in advance
well ahead
ahead of time
prior to
at once
right away|then|there
straight away|off
at the time
at that time
back then
there and then
then and there
by then
before you|the|we|it|leaving|ordering|signing|buying|paying|booking|opening|using|washing|going|driving
from the start|outset|beginning
at the outset|start|beginning
on the day
the same day
same day
the day|night before
up front
while you|there was
when you ordered|bought|signed|booked|arrived|collected|paid|called|joined
at checkout
at the counter
at the moment of
at booking
on delivery|receipt|arrival|collection
from day one
first of all
long before
months|weeks|days ago|before|earlier
an hour|day|week|month earlier|ago|before
back in
as soon as you
within the deadline
by the deadline
in due time
`,
  "late-come": `
late|lateness|delay~v|delayed|delays|wait~v|waiting|awaiting|await~v|await|still|yet|overdue|behind|stuck
postpon~v|dragg~v|queue~v|queu~v|queueing|pending|finally|eventually|backlog|expire~v|expired|lapsed
reschedul~v|rebook~v
later than
a delay
still no|not|nothing|waiting|hasn't|haven't|isn't
not yet
hasn't … yet
haven't … yet
nothing yet
behind schedule
running late|behind
took … hours|days|weeks|months|ages|forever|long
takes … hours|days|weeks|months|ages|forever
taking so|too|forever|ages|long
too late
hold up
held up
hasn't arrived|come|moved|left|turned|been
haven't received|heard|had|got|seen
not arrived|received|delivered|here|come|shown|turned
never arrived|came|turned|showed|received|got
didn't arrive|come|turn|show
no show
missed the deadline
after the deadline
past the
put off
push~v back
pushed back
drag~v on
drag on
on hold
where is|are my|the|it
where's my|the
any news
in transit
hours late
days late
weeks late
minutes late
at long last
slow~n service|response
kept waiting
kept us|me waiting
turned up late
`,
  "again-count": `
again|twice|thrice|times|repeated~n|repeatedly|repeat~v|keeps|kept|constant~n|constantly|continual~n
continually|resend~v|another|numerous|several
once more|again
one more time
yet again
once again
yet another
another one
two times
three|four|five|six|seven|eight|ten|several|many|countless|hundred|dozen|0|00|000 times
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|0nd|0rd|0th|00th|nth|umpteenth time|day|week|month|one|letter|call|email|visit|trip|attempt|message|request|engineer|year|try|order
every time
each time
every single
how many times
how many more
how often
over and over
time and again
time after time
all over again
from scratch
same thing|story|problem|again
keep~v having|getting|saying|telling|asking|happening|coming|sending|doing
on and off
always the
first time
the last time
day after day
week after week
day in
all the time
for the
back again
re send
the same
more than once
not once
not for the first
back and forth
`,
  "long-time": `
weeks|months|days|years|hours|minutes|since|ages|forever|eternity|ago|decade~n|fortnight|lifetime
a week|month|year|day|fortnight
for weeks|months|days|years|hours|ages|ever|long|a|two|three|four|five|six
half a|an year|hour|day
all day|week|night|morning|afternoon|evening|summer|winter|month|weekend
the whole|entire day|week|month|morning|evening|weekend|afternoon|night|summer
since monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|last|morning|christmas|then|the
ever since
for ages
an eternity
so|too|very|this|that|how long
long time
long ago
until now
by now
to this day
a quarter of
three quarters
half the|a|my
day 0|three|four
going on
and counting
and a half
no end
no end in
long enough
0|00 days|weeks|months|hours|minutes|mins|hrs|years|min|yrs
`,
  "date-time": `
today|today's|tomorrow|tomorrow's|tonight|yesterday|monday~n|tuesday~n|wednesday~n|thursday~n|friday~n
saturday~n|sunday~n|mon|tues|wed|thurs|fri|sat|sun|weekend|january|february|april|june|july|august|september
october|november|december|jan|feb|0pm|0am|00pm|00am|o'clock|noon|midday|midnight|hour~n|minute~n|minutes
0th|00th|00st|00nd|00rd|0st|0rd|0nd|date|day|lunchtime
this morning|afternoon|evening|week|month|weekend|friday|monday|hour
in march
00 march|may
since march
in may
by 0|00|noon|midday|midnight|five|six|seven|eight|nine|ten|four|three|two|one|lunch|lunchtime|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|end
at 0|00|noon|midday|midnight|five|six|seven|eight|nine|ten|four|three|two|half|lunch
before 0|00|noon|five|six|nine|ten|eight|seven|four|lunch|tonight
after 0|00|five|six|nine|eight|lunch|four
until 0|00|five|six|midnight|friday|monday
between 0|00|nine|two|eight
from 0|00
0|00 pm|am|a|p
00 00
half past
quarter past|to
within an|the|two|three|0|00|24 hour~n|hours|minutes|days
in an|half|two|ten|five|twenty|fifteen|0|00|000|a hour~n|hours|minutes|days|an|week
within the hour
next week|month|monday|tuesday|wednesday|thursday|friday|day|saturday|sunday|morning
last week|month|night|monday|tuesday|friday|year|thursday|wednesday|saturday|sunday
the 0th|00th|0nd|0rd|0st|00st|00nd|00rd
the date
end of the|day|week|month|business
working days
business days
00 hours|hrs
this very
o clock
due date
at the latest
no later than
the same evening|day|night
day after
couple of days
`,
  "soon-vague": `
soon|soonest|asap|shortly|later|eventually|sometime|currently|pending|forwarded|noted|priority|hopefully
estimate~v|wait|gradually|presently
sooner or
as soon as
as soon as possible
in due course
due course
before long
later on
in time
at the earliest
earliest convenience
at your|our convenience
at some point
some time
one day
some day
in the near
near future
in future
in the future
in the coming
coming days|weeks
over the coming
in the next few
next few
when possible
where possible
as and when
when we|time|there
once we|the|it|they|there|available
until then
for now
for the moment
for the time
time being
at the moment
at present
being looked|reviewed|considered|processed|dealt|worked|handled
under review|consideration
is being
are being
in progress
in process
in hand
in the pipeline
in the works
working on
looking into
someone|somebody will|from|in
relevant|appropriate|responsible|concerned|competent|right team|department|people|person|colleagues|staff|channels
passed on|to|along
has been noted|passed|forwarded|logged|recorded|raised|escalated
be in touch
get in touch
in touch
get back to
come back to
we'll see
let you know
keep you
do our|the best|needful
doing our|everything|all
everything we can
bear with
as quickly as|possible
quickly as
hope to
we hope
expected to
a few|couple of days|weeks|hours|minutes
few days
any day|time|minute|moment
stay tuned
further notice
in stages
further information|updates
`,
};
