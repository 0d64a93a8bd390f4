export const greet = `
hiya
greetings
kind|best|warm|warmest regards
best wishes
warm wishes
respectfully
take care
// idioms and frames at large
kind|warm|best|warmest regards
`;
