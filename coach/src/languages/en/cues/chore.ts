export const chore = `
// ring, write, go
ring|phone|call (up) the|our|your|head|round|in
call … line|hotline|number|department
ring … line|hotline|helpline|depot|firm
you rang
you'd better write
get in touch
contact the|your|our|them
contact … directly
should contact
get hold of
write to
write a|the
write … down
write out
letter to
email … to
mail (it|us|the) to|the|us
just email
send … to our|us
send a|the
by letter|post
by registered
recorded letter
post it|back
post … back
return … post
fax
forward this|the|it|us|them
forward … to
copy in
go to|round|along|back|through|over
go along
go and
go there
come down|to|in|by|back|along
come down
come by
come along
drop … in|at|by|off
drop it
hand … in
hand it
hand in
handed in
bring … to|in|up|along|back
bring the|it|two|them|that|us
take it|the … to
take … along
carry
carry it
fetch the|it
pick … up
pick up
collect it|their|the
collect their
nip|pop|hop|head|trot|run|drive|swing|wander down|to|onto|into|over|across|back|on|in|by
nip
pop across|in|into|over|down
hop on
flag down
drive over
queue
in person
at the counter|desk|hatch|window|town|kiosk
town hall
at reception
at window
notice board
// forms and papers
form
fill … form|in|out
fill in|out
filling in
the … form
claim form|pack
questionnaire
spreadsheet
download
print
print out
print the|it|all
sign it
scan
scan your|the
upload
enclose
attach
in two copies
two copies
copies
notari~n
notary
affidavit
attested
certified
translated by
sworn translator
countersign
stamped
have … stamped|signed|translated|removed|reprinted|block
get … signed|stamped
get a
get the|three|her|their
obtain
register
re register
register on|there|at|with|afresh
create … profile|account|ticket
submit
submit a
lodge
lodge a|an|the
raise it
raise … with
open a|the ticket|dispute|manual|case
apply
apply for|to
application again
log on|in
log … in again
portal
via the
through the
online form
on … site|website|portal
our website
website
faq
help page
help pages
forum
look … up
look it up
google
search
browse
have a look|browse
track it
track down
track … on
follow … yourself
on the publisher's|manufacturer's|courier's
check … yourself
check your|the … every|daily
check there
keep an eye
best check
kindly check
work out
work through
work … yourself
yourself
yourself on|from|with|and
sort … out with
sort that
sort it out with
out with
take (this|it) up with
take it up
up with
speak to
talk to
have a word
word with
clear it with
liaise
chase
chase up|the|your
ask them|the|for|around
ask … neighbours|previous
find out
find another
find … yourself
try another|the|accounts|turning
try … department|extension
extension
my department
enquire
report … to|on
report it
the police
inform the
tell … yourself|each
see if they
give … call|tinkle|ring|bell|shout
give them
tinkle
arrange … yourself
hire a
buy
at your own cost|expense
own cost
keep the|your slip|invoice|receipt|bill
keep … for us
install
switch … off
unscrew
reset
restart
compare
measure
list the
cut out
wrap the
parcel it
put … in a box
box
repeat
repeat the|all
again
all over again
over again
from scratch
start over
back to the start
from the beginning|first
once more
a second time
afresh
anew
re enter
another three times
go over it
take|took all
one by one
visit … your|the
open till|until
they open|open's
they're open
their number
number's on
address is on
they deal|know
he deals
your bank|landlord|insurer|gp|employer|doctor|solicitor|electrician
with your bank
from your employer|gp|doctor
have your
have the
have a lawyer
it'd be best|quicker
best thing
it's best if
best if
you'd need
you would need|have
you'll need|want|have
you'd want
you'd have to
you need to
you're going to have
need you to
we need you
we ask that
what's needed
is for you
someone will|has|of
somebody has
needs to be told
why don't you
you might
you can follow|find|track
you could
you're welcome to come
feel free
for that you want
kindly
kindly download|submit|pay|liaise|repeat|make|walk
do find|get|chase|clear|post|fill|track|ring
by the 00th
before noon
come back to
then come
with a number
the reference
`;
