export const stock = `
// message received
your (message|enquiry|email|request|query|ticket|case|feedback) has|have been
message has been|landed|reached
enquiry has
enquiry is important
query has been
case has been registered|logged
ticket has been
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
in the queue
our response times
response times
high demand|volume
please be advised
be advised
please note that
please accept this
generated
this mailbox
is monitored
taken … on board
on board
has been noted
been noted on
we have noted
quality purposes
training and quality
being taken seriously
taken seriously
take … seriously
very seriously
treat~v … with
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
matters more
means a lot
your satisfaction|wellbeing|trust|business|opinion|comfort|safety|views|welfare
our (top|topmost|number|first|main|utmost) priority|concern
top|topmost priority
priority
first concern
number one
we strive
strive
we aim
always our aim
endeavour
we make every effort
every effort
we pride
pride ourselves
take pride
proud to be
we're proud
committed
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
first class
world class
top quality
highest quality|standards
quality standards
our usual standards
quality and
quality comes
customer service|care|experience|satisfaction
customer experience
customers are|who
valued
valued customer|client|guest
value you
value … relationship|honesty|loyalty|feedback
as a valued
loyalty
continued
family
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
here at
at our company|firm
welcome to
warm welcome
here for you
round the clock
00 0
always here
at your disposal
at your service
remain at
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
of tomorrow
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
a gift
all feedback
feedback is
your feedback
appreciate all
your comments
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
in advance
// closings
any further|other questions
further questions|assistance
don't hesitate
do not hesitate
hesitate
feel free
need a hand
reach out
look forward
looking forward to
hope to welcome|see
wish you
all the best
pleasant|lovely|fantastic|great|nice day
rest of your
have a fantastic|great|nice|lovely
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
coming from
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
nobody likes
never nice
not ideal
disappointing for us
your frustration
your dissatisfaction
dissatisfaction
your disappointment
share your
know how it feels
your time is
empath~n
empathise
recognise that
your needs
on this occasion
goes without saying
reasonable time
`;
