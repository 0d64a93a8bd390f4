export const chore = `
// ring, write, go
ring … line|hotline|helpline|depot|firm
you'd better write
get in touch
contact the|your|our|them
contact … directly
should contact
get hold of
write a|the
write … down
write out
mail (it|us|the) to|the|us
just email
send … to our|us
by registered
recorded letter
post … back
fax
forward this|the|it|us|them
copy in
go and
go there
come along
drop it
take it|the … to
take … along
collect their
nip
hop on
flag down
town hall
at window
notice board
// forms and papers
fill … form|in|out
fill in|out
filling in
claim form|pack
spreadsheet
download
print out
print the|it|all
sign it
scan your|the
upload
enclose
in two copies
two copies
notari~n
notary
affidavit
attested
translated by
sworn translator
countersign
have … stamped|signed|translated|removed|reprinted|block
get … signed|stamped
obtain
register
re register
register on|there|at|with|afresh
create … profile|account|ticket
submit
submit a
lodge a|an|the
raise it
apply for|to
application again
log on|in
log … in again
portal
via the
online form
on … site|website|portal
our website
help page
help pages
forum
look it up
google
browse
track it
track … on
follow … yourself
on the publisher's|manufacturer's|courier's
check … yourself
check your|the … every|daily
check there
best check
kindly check
work out
work through
work … yourself
yourself on|from|with|and
sort … out with
sort that
sort it out with
speak to
talk to
clear it with
liaise
chase
chase up|the|your
ask … neighbours|previous
find another
find … yourself
try … department|extension
my department
report it
tell … yourself|each
see if they
give them
arrange … yourself
hire a
own cost
keep the|your slip|invoice|receipt|bill
keep … for us
install
unscrew
restart
list the
wrap the
parcel it
put … in a box
repeat the|all
all over again
over again
from scratch
start over
back to the start
from the beginning|first
re enter
another three times
go over it
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
have a lawyer
it'd be best|quicker
best thing
it's best if
best if
you'd need
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
you can follow|find|track
you're welcome to come
for that you want
kindly download|submit|pay|liaise|repeat|make|walk
do find|get|chase|clear|post|fill|track|ring
with a number
the reference
// idioms and frames at large
you must call|write|contact|go|ring|submit|fill
please contact|call|ring|visit|write
contact our|your|the
visit our
fill out
our helpline
by yourself
report to the
you'd best
`;
