import type { ThingWords } from "../../things/things.ts";

export const things: ThingWords = {
  names: {
    number: "number numbers ref reference code tracking id serial invoice booking",
    date: "date dates day when month",
    phone: "phone telephone mobile reach cell",
    address: "address street where located postcode",
    photo: "photo photos picture pictures image screenshot scan snap",
    name: "name surname",
    email: "email e-mail mail",
    sum: "amount sum price much",
    size: "size sizes",
    story: "describe explain happened story details tell again",
  },
  months: "jan feb march apr may june july aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday",
  streets: "street st road rd avenue lane flat apartment building floor house block postcode square",
  pictures: "photo pic picture screenshot attach scan image sent video",
};
