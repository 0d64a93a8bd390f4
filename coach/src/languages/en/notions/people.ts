export const people = {
  you: `
you|your|yours|yourself|yourselves|you're|you've|you'd|you'll|ur|u|ya|y'all|una|thee|yous|youse|sir|madam|mate
love|dude
you lot
you guys
you people
`,
  we: `
we|us|our|ours|ourselves|we're|we've|we'd|let's|department|management
my colleague~n
my team
the team
our team
the office
our office
the department
our staff
the staff
our side
our end
the company
our company
head office
the crew
the kitchen
our driver
our engineer
our technician
our people
on behalf of
the branch
the desk
the warehouse
my manager
the lads
the girls
this end
here at
the shop
the clinic
the practice
the hotel
the school
the bank
your|this shop|store|company|place|outfit|lot
`,
  "i-me": `
i|me|my|mine|myself|i'm|i've|i'd|i'll|im|ive|ima|personally
yours truly
for one
`,
  "others-fine": `
other|all|most|our|fellow customers|guests|clients|tenants|passengers|residents|patients|parents|users|members|buyers|people|owners|drivers|travellers|players|subscribers|students|neighbours|shoppers|families|riders|learners|diners|hirers|visitors|callers|viewers|readers|mums
everyone|everybody else
everyone|everybody manage~v|manages
everyone else's
all the others
the others
the other guests|customers|tenants|passengers|clients|residents|parents|patients|pupils
the rest of
most people|of our|of them|folk|folks
no one|nobody else
no|not a|not one other|single customer|guest|complaint~n|person
nobody (has) (ever) complained|complains|minded|noticed
no one (has) (ever) complained|complains|minded|noticed
only you|one customer|person who
you're|you are the only|first
the first to complain
the only one
first person to
unlike you|others|some
hundreds|thousands|dozens|scores|plenty of customers|people|guests|others|clients|users|orders
never had a complaint
nine in|out of ten
every other customer|guest|tenant|client|house|flat|family|passenger|parent|player
ninety nine
others manage~v|managed|cope|coped|love|rave|find
somehow managed|manage
the whole building|street|group|class|coach managed|manage
majority of
the neighbours are|were|have
everyone … happy|fine|satisfied
everybody … happy|fine|satisfied
all … happy|satisfied|delighted
five star
`,
  "people-general": `
one's|someone|somebody|somebody's|anyone|anybody|anybody's|anyone's|people|folk|folks|whoever|customers|clients
guests|buyers|owners|tenants|passengers|parents|users|patients|drivers|subscribers|travellers|members|mortal~n
shoppers|residents|adults|gentleman
one should|does|would|must|might|can|ought|may|has|doesn't|never|normally|usually|is|cannot|could|always
a person
any person
the person
people who
those who
those that
them that
he who
a client
a customer
the customer
the client
any customer
the guest
a guest
the buyer
the owner
a tenant
the tenant
the passenger
a parent
the user
a user
the hirer
the holder
the account holder
the patient
a driver
the caller
the member
most of us
any of us
human being
human nature
the public
an adult
every adult
some people|folk
certain people
the average
every|any driver|parent|cyclist|cook|owner|traveller|gardener|householder|rider|patient|child
`,
  "someone-elses": `
courier~n|carrier's|carriers|driver~n|rider|postman|dhl|dpd|hermes|evri|ups|fedex|usps|gls|supplier~n
manufacturer~n|vendor|seller~n|bank's|neighbour~n|neighbor~n|landlord|airline's|customs|insurer~n
subcontractor~n|contractor~n|apple|google|amazon|paypal|mechanic|consulate|embassy
the carrier
delivery driver|company|man|firm|service|partner~n
delivery partner~n
the post
post office
royal mail
postal service
parcel service
third party
third parties
the manufacturer
the maker
the maker's
the bank
your bank
my bank
card issuer
payment provider
next door
the airport
the airline
the insurance
sub contractor
the venue
the hotel
the agency
the operator
the landlord
the council
the police
the previous
the depot
sorting office
the publisher
the network
the app store
the installer
the builder~n
the tenant
the city
the grid
another company|department|firm|team|office|provider
outside our|my control
beyond our|my control
someone else's
somebody else's
somebody else
someone else
out of our hands
not us
the other driver
the authorities
the ministry
`,
};
