export const stock = `
// message received
your (message|enquiry|email|request|query|ticket|case|feedback) has|have been
message has been|landed|reached
enquiry has
enquiry is important
query has been
case has been registered|logged
ticket … created
your email has
has been registered|logged|recorded|received|forwarded
duly
duly recorded|noted
acknowledgement of receipt
automated
auto reply
assigned to
next available
competent
in the order
order received
order in which
our response times
response times
high demand|volume
please note that
please accept this
this mailbox
is monitored
taken … on board
on board
been noted on
we have noted
quality purposes
training and quality
take … seriously
very seriously
with discretion
handled with
dealt with appropriately
act accordingly
each case
all queries|enquiries|requests|feedback|emails|messages
all our clients|customers
// values
important to us
matters to us|you
means a lot
our (top|topmost|number|first|main|utmost) priority|concern
top|topmost priority
first concern
we strive
strive
always our aim
endeavour
we make every effort
every effort
we pride
pride ourselves
take pride
proud to be
we're proud
commitment
dedicated
dedicat~n
our mission
mission
our passion
passion
in our dna
dna
at the heart
heart of everything
everything we do
all that we do
go the extra
extra mile
each and every
exceed
expectations
excellence
world class
top quality
highest quality|standards
quality standards
our usual standards
quality and
quality comes
customer service|care|experience|satisfaction
customer experience
valued
valued customer|client|guest
value you
value … relationship|honesty|loyalty|feedback
as a valued
loyalty
our community
partner of
clients happy
make you happy
keep our
happy to hear from
hear from our
put people first
people first
where … meets|comes|first
home of
at our company|firm
warm welcome
round the clock
always here
at your disposal
our greatest
asset
count on us
company that
we listen
we hear you
what we stand
stand for
make us who
shape our|the future
the future
changing the way
seamless
smile on your
helps us improve|grow|get
help us improve|grow|get
improve our service~n
constantly
continually improve
get better
be better
all feedback
feedback is
your feedback
appreciate all
thank you for contacting|your enquiry|your interest|your cooperation|your understanding|choosing|getting
thanks for contacting|your message
thank you for reaching
for your enquiry|interest|cooperation|understanding
for contacting
thank you for your patience|continued|message
to our attention
taking the time
share your thoughts
read each
thank you in advance
// closings
any further|other questions
further questions|assistance
don't hesitate
do not hesitate
need a hand
reach out
look forward
hope to welcome|see
wish you
all the best
rest of your
serving you
to serve
// empty sympathy
any inconvenience
inconvenience … caused|may
for the inconvenience
inconvenient
any trouble|distress|upset
we (completely|fully|certainly|do|can) understand|appreciate|see … your|that|where|how
understand your concern|position|frustration
understandable
understand where
such situations
situations like|of
situation~n
of this nature
matters such
sorry to hear about
sad to hear
regret that your|any
fell short
not completely satisfied
satisfied
when … go|goes wrong|plan
go to plan
no one likes
never nice
not ideal
disappointing for us
your dissatisfaction
dissatisfaction
know how it feels
your time is
empath~n
empathise
recognise that
your needs
on this occasion
goes without saying
reasonable time
// more
comments are being
is appreciated
number one concern
we work hard
opportunity to learn
friendly team
is a vip
continually
we value
value transparency
remarks have been
standard reply
care deeply
we trust this
remain yours
to help you
the best in
shortcomings
in good hands
our utmost
do our utmost
day in day out
happy customers
we acknowledge
feelings you
can imagine that
sorry for any
may have caused
we are aware that
assured of
our values
transparency
sustainab~n
innovat~v
tailor made
solution~n provider
satisfied customers
our customers
our guests
our clients
customer satisfaction
your loyalty
// idioms and frames at large
we value your
committed to
rest assured that we
customer is king
should you have any
apologise for any inconvenience
business days
`;
