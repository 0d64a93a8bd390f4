export const greet = `
dear
hi
hello
hiya
hey
good morning|afternoon|evening|day
morning
greetings
kind|best|warm|warmest regards
regards
best wishes
all the best
warm wishes
yours sincerely|faithfully|truly
yours
sincerely
faithfully
respectfully
take care
bye
goodbye
cheerio
see you
until then
have a … day|evening|weekend
with … regret|regards|wishes|apologies
your … team
on behalf of
`;
