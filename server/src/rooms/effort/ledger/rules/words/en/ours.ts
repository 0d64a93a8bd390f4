import type { OurCue } from "../kinds.ts";

/** One cue a line; the notation is the coach's (coach/src/cues/pattern.ts). */
export const ours: Readonly<Record<OurCue, string>> = {
  rule: `
polic~n
our|the|company|house rules|terms|conditions|policies|procedure|regulations|guidelines
terms and conditions
terms require|state|say
in accordance with
according to (our|the)
section|article|clause|paragraph 0
section|article|clause|paragraph 00
regulations
by law
the law
legal|statutory requirement
contract states|says|does
minimum term
as per
`,
  no: `
cannot
can't
not possible
impossible
not able
unable
unfortunately no
do|does|did not allow|permit|provide|cover|include
don't|doesn't allow|permit|cover|provide|include|accept|offer
not allowed|permitted|refundable|returnable|covered|accepted|eligible|entitled|allow
non refundable
excluded
no refund|refunds|returns|exchange|exchanges|exceptions
won't
will not
is|are not refunded|returned|exchanged|extended
unable to
forbid|forbids|prohibits|prohibited
have to refuse|decline
must decline|refuse
only possible after|if|with
`,
  "call-us": `
call|phone|ring us|our
our|the hotline|helpline|switchboard on|at|number
hotline|helpline on|at|number
call|phone|ring|dial 0|00|000|0000
call|phone|ring|dial … hotline|helpline|number|surgery|reception|centre|line
call|phone|ring us|our
give us a call|ring
reach|contact us by|on|via phone|telephone
`,
  "write-us": `
write|mail|email us at|to|on|via
write|mail|email (to) (us) at
email|mail us|our
send (us) an|a email|mail to|at
send an email
drop … line|mail|email to
contact us at|via|on|by email|mail|whatsapp|telegram|facebook
message us on|via
write to us
aren't|not handled on|here|in
use our contact form
open|raise|submit a ticket
`,
  "if-you-like": `
can also
you're welcome to
if … easier|prefer|like|rather|convenient
if you'd rather
or would you
whichever
either way
if that helps
`,
  "we-do-it": `
will|i'll|we'll call|ring|phone|write|mail|email you
will|i'll|we'll (let) you know
will|i'll|we'll write
calls|rings|phones you
back to you
ourselves
myself
`,
  "other-department": `
contact|ask|write|speak|talk|turn (to) the|our … department|team|office|division|desk
not … our|my department
isn't|not something our|my|this department|team|desk
wrong department|desk|team
belongs to another department|team
different|another|other department|team|division
i|we can't help you with this here
`,
  "ring-others": `
contact|call|ring|phone|ask|speak|talk|liaise (to|with) (the|your|our) courier|carrier|manufacturer|seller|supplier|bank|partner|insurer|landlord|delivery|postman|post|airline|hotel|provider|police|doctor|gp|driver|couriers
call|ring|phone our|the partner
contact|call|ask the … company|firm|service|directly
get in touch with the|your
`,
  "go-there": `
come|go|get to the|our|your (nearest) branch|office|shop|store|counter|desk|service|pharmacy|bank
visit your|our|the|a (nearest) branch|office|shop|store|service|website
come|go|apply|appear|present … in person
take|bring … to|in one|our|the|a|your
take|bring it|the|them to
drop it|them off
collect … from
pick … up yourself
apply at the counter
`,
  "fill-in": `
fill (in|out) (the|a|our|this) … form
fill in|out
filling in|out
complete (the|a|our|this) … form|application|questionnaire
apply online|through|via|on
submit a|an|the … form|application|request|claim
register on|at|there
register there
download … app|form|portal
`,
  paper: `
print
sign it|and|the
scan of
by registered
registered mail|letter|post
notari~n
certified|stamped copy
copy of … slip|passport|id|contract|statement
post|mail|send|bring … device|back|original|originals … to us|our|by|with
post it|the … to our
two forms of id
proof of
in writing
`,
  "look-it-up": `
check|track|see|find|follow … yourself|online|website|portal|app|page
check|track the status
can be found|downloaded|seen|viewed|tracked on|from|in|at
find … on our website|page|site|help
look it up
log in|into
see our faq|website
`,
  "run-after": `
check … every day|daily|regularly
keep checking|an eye|trying
try again later|tomorrow
call back|again later|tomorrow
write again|back if|when|in
remind us
let us know if it|nothing
`,
  "try-this": `
try
restart|reboot|reinstall
clear … cache|cookies
unplug
press
switch … off and on
`,
  stock: `
message|enquiry|request|opinion|feedback is (very) important
important to us
received|recorded|logged|registered your message|enquiry|request
have received your
will be dealt|answered|processed|handled
as soon as possible
in the order in which
every message|enquiry|request very|seriously
very seriously
look into it shortly
top|highest|number priority|one
we strive
our team will
back to you within
`,
  "thanks-for": `
thank you|thanks for contacting|writing|reaching|getting|calling
thank you|thanks for your message|enquiry|email|patience|understanding|request|time
appreciate your patience|understanding|feedback|time
`,
  asks: `
please
could|can|may|would you|i|we
can i have
let us|me know
tell us|me
send us|me
provide
need your
what|which is|was|are|were
`,
  number: `
order|booking|reference|ticket|claim|policy|account|contract|invoice|tracking|customer|case|parcel|application|registration number|no|id|code|reference|ref
number of your|the order|booking|claim|policy|contract|parcel
your order|booking number|reference
what was your order
`,
  card: `
digits of … card
card number
which card
`,
  serial: `
serial
serial number
model number
`,
  photo: `
photo~n
picture~n
image~n
screenshot~n
upload the|your photos|pictures|photo
`,
  "birth-date": `
date of birth
birth date
birthday
`,
  name: `
your (full|first|last) name
full name
surname
who am i speaking
`,
  phone: `
phone number
telephone number
mobile number
your number
number … reach|call you
`,
  email: `
email address
mail address
e mail address
`,
  address: `
your|the|delivery|home|postal|full address
postcode
where do you live
`,
  size: `
measurement~n
dimension~n
what|which size
your size
`,
};
