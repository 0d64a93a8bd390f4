export const anger = {
  shame: `
shame|shameful~n|shameless~n|shameful|shameless|ashamed|asham~v|unashamed|disgrac~v|disgrace|disgraceful
scandal~n|scandalous|outrag~v|outrage|outrageous|unbelievabl~n|unbelievable|unbelievably|ridicul~v|ridiculous
ridiculously|laughable|absurd~n|absurd|farce|farcical|circus|joke|kidding|comedy|pantomime|zoo|madhouse
nonsense|preposterous|ludicrous|insane|insanity|crazy|madness|mental|pathetic|appalling|appalled|atrocious
abysmal|shocking|shocked|shock~v|disgust~v|disgusting|disgusted|revolting|unaccept~v|unacceptable|inexcusable
unforgivable|intolerable|audacity|embarrass~v|embarrassing|embarrassment|humiliat~v|cringe|kafka~n|criminal
insult~v|conscience|decency|indecent|wtf|omg|mockery|shambles|shambolic|fiasco|bedlam|seriously
sham~v on
shame on
can't believe
cannot believe
beyond belief
beggars belief
hard to believe
laughing stock
laugh~v at
a joke
you joking|kidding
are you joking|kidding|serious|mad|real|having
is this|that a joke
mad house
unheard of
how dare
dare you
the cheek
the nerve
what a cheek
the audacity
dark ages
stone age
third world
an insult
slap in
no conscience
have you no
what the hell|heck|fuck
for god's|heaven's|crying|fuck's
you call this|that
call yourselves
taking the piss|mickey
having a laugh
beyond a joke
what a disgrace|shambles|joke|farce
`,
  insult: `
idiot~n|idiots|idiotic|moron~n|moronic|imbecile~n|stupid~n|stupid|stupidity|dumb|dumbass|fooled|fools|clown~n
clowns|incompeten~n|incompetent|incompetence|lazy|laziness|thief|thieves|thiev~v|thieving|crook~n|crooks
robber~n|bandit~n|criminal~n|gangster~n|scum|scumbag~n|bastard~n|bastards|arse~n|arsehole~n|asshole~n|ass
dick~n|dickhead~n|wanker~n|twat~n|pig~n|pigs|greedy|vulture~n|parasit~n|leech~n|shark~n|useless~n|useless
worthless|hopeless|clueless|brainless|spineless|heartless|shameless|pathetic|rubbish|garbage|trash|crap|crappy
shit|shitty|bullshit|scammer~n|liar~n|liars|cheat|cheats|cowboy~n|cowboys|amateur~n|amateurs|monkeys|muppet~n
donkeys|numpty|numpties|halfwit~n|dimwit~n|nitwit~n|cretin~n|dunce|ignoramus|brute~n|animal~n|animals|heathens
jerk~n|loser~n|losers|creep|swine|rat~n|vermin|bloody|fucking|worst|dishonest|imposter~n|charlatan~n|nazi
monster~n
brain dead
no brain
piece of
con artist~n
bunch of
shower of
pack of
what kind of people
sick people
get lost
go to hell
rot in
screw you
fuck you
fuck off
piss off
sod off
damn you
joke of
can't even|read|count|spell
couldn't organise
`,
  threat: `
court|sue~v|sue|suing|sued|lawsuit|legal|lawyer~n|lawyers|solicitor~n|attorney|barrister|police|watchdog
ombudsman|regulator|ofcom|ofgem|authority|authorities|fca|ministry|inspector~n|inspectorate|review~n|reviews
trustpilot|tripadvisor|facebook|instagram|twitter|tiktok|viral|journalist~n|press|newspaper~n|media|tv|bbc
chargeback|dispute|complaint|complain|complaints|escalat~v|evidence|damages|prosecut~v|prosecutor|criminal|mp
mayor|ceo|manager|consequences|witness~n|recorded|recording|unless|embassy|rights
in court
take you to
to court
small claims
legal action|advice|steps|proceedings
the police
report~v you|this|it
reporting you|this|it
consumer protection|rights|champion
trading standards
tax office
health inspector|department
environmental health
bad review
one star
0 star
google review~n
social media
post~v this|it|everywhere|online|your|the
posting this|it
go viral
the papers
local paper
the news
tell everyone|everybody|all|people
telling everyone|everybody|all
everyone will know|hear
warn~v everyone|people|others|friends
spread the word
name and shame
charge back
my bank
formal complaint
file~v a|complaint
last warning
final warning
or else
you'll regret|hear|pay|see
you will regret|hear|pay|see
hear from my
hold you
fraud office
your boss
head office
i'm coming|going
i am coming
come down there
i have … screenshots|evidence|video|photos
if … not … by
by tomorrow or
`,
  "leave-you": `
leaving|cancel~v|cancelled|cancelling|cancellation|terminat~v|competitor~n|competition|rival~n|switch~v
elsewhere|delete|uninstall~v|unsubscrib~v|unfollow~v|blocked|goodbye|bye|farewell|over|renew~v|withdraw~v|quit
avoid|boycott
last time
never again
never ever
won't … again
will never … again|buy|order|use|come|set|shop|return
not … again
never … again|order|buy|use|shop|return|come
never coming|going|using|buying|ordering|booking|shopping
not coming|going back
won't be back|using|renewing|returning|coming|ordering|buying|shopping
i'm|we're|i am done|leaving|off|out|gone|cancelling|switching|moving
leave you|for
cancel my|the|everything|it|our
other shops|companies|providers
switching to
moving to|my
move to|my
going elsewhere
go elsewhere
take my|our business|custom|money
business elsewhere
close my|the|our account~n
closing my|the account
delet~v my|the|your account|app|data|profile
opt out
block you
lost a|me|my customer
you've|you have lost
losing a customer
lost my|our custom|trust
good bye
good riddance
done with you|this
through with
finished with
that's it
end of
not renew~v
don't renew
walk away
stay away
port my
find another
found another
another shop|provider|bank|company|dentist|salon
want … back … and
hand in my
give notice
notice to
refund and|everything
`,
  enough: `
enough|tired|exhaust~v|exhausted|tiring|straw|limit|tether|anymore|beyond|stop|done|seriously|finally|goodwill
thin
enough is enough
had enough
i've had
have had it
had it with
had it up
up to here
fed up
sick of
sick and tired
sick to
tired of
so tired
patience is|has|ran|running|wearing|snapped|gone|over
ran out
running out
run out
out of patience
lost patience
losing patience
no more patience
my patience
last straw
final straw
the limit
reached my
end of my|our tether|rope|patience
breaking point
wits end
wit's end
can't take|stand|bear
cannot take|stand|bear
no more
any more
beyond a|the
a joke now
getting ridiculous|old|silly|tired|beyond
got ridiculous
has to stop
this must stop
stop it
stop sending|calling|wasting|lying|texting|this
how much longer|more
how long
how many more|times
once and for
for good
give up
giving up
gave up
i'm done
over it
will it ever
does it ever
when will
when is this
at last
for once
put up with
putting up with
stick it
too much
too far
gone too
worn out
worn me
wearing thin
back teeth
cheesed off
brassed off
bored of
the lot of
not any
`,
};
