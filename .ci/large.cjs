// Writes twenty invented articles into a folder, in a few groups. Each tells the same beginning and some fifty things that one
// other tells with other figures: a report of them is as large as a newsroom will see.
const fs = require("fs");
const path = require("path");

const folder = process.argv[2];
const SOURCES = 20;
const STATEMENTS = 510;
const FIRST = ["Ar", "Bril", "Cor", "Dun", "East", "Far", "Garth", "Hol", "Iv", "Jar", "Kel", "Lorn", "Mar", "Nor", "Os", "Pel"];
const LAST = ["den", "mere", "ley", "ow", "stead", "wick", "combe", "thorpe", "ing", "by", "worth", "ford"];
const MIDDLE = ["ra", "ve", "lo"];
const town = (n) => FIRST[n % FIRST.length] + MIDDLE[Math.floor(n / FIRST.length / LAST.length) % MIDDLE.length]
  + LAST[Math.floor(n / FIRST.length) % LAST.length];
const BEGINNING = [
  "The river Sorrow burst its banks on Monday night and flooded towns and villages along the whole valley, the county council said.",
  "“We have never seen such water,” said Ada Brink, the head of the county's fire brigade.",
  "The government has promised help to everybody whose house was damaged by the Sorrow flood.",
  "Prime Minister Clara Voss flew over the Sorrow valley in a helicopter on Tuesday and spoke of a national disaster.",
  "Hydrologist Tom Ferrand of the University of Selby said the snow in the Kettle Hills had melted within two days.",
  "The Sorrow Valley Railway has stopped all trains between Selby and Port Anning until the embankment is mended.",
  "The Bishop of Selby opened the cathedral to those who lost their homes in the Sorrow flood.",
  "Opposition leader Hugh Marran blamed cuts at the Rivers Agency, which looks after the dykes of the Sorrow.",
  "The Rivers Agency expects the Sorrow to fall below the flood mark at Selby on Friday.",
];
const TOLD = [
  (t, n) => `In ${t}, ${210 + n} houses were flooded and ${5 + n} roads were closed when the Sorrow came, the county council said.`,
  (t, n) => `Rescuers brought ${30 + n} people from roofs in ${t}, and ${11 + n} patients were treated for cold at the Selby clinic.`,
  (t, n) => `The Sorrow stood ${40 + n} centimetres high in the market square of ${t} and damage of £${3 + n} million was reported.`,
  (t, n) => `Some ${1200 + 200 * n} homes in ${t} had no power and ${60 + n} pupils had no school after the Sorrow flood.`,
];

fs.mkdirSync(folder, { recursive: true });
const told = Array.from({ length: SOURCES }, () => [...BEGINNING]);
for (let n = 0; n < STATEMENTS; n++) {
  const one = n % SOURCES;
  const other = (one + 1 + (Math.floor(n / SOURCES) % (SOURCES - 1))) % SOURCES;
  told[one].push(TOLD[n % TOLD.length](town(n), n % 17));
  told[other].push(TOLD[n % TOLD.length](town(n), (n % 17) + 2 + (n % 5)));
}
for (let source = 0; source < SOURCES; source++) {
  const hour = String(6 + (source % 12)).padStart(2, "0");
  fs.writeFileSync(path.join(folder, `paper-${String(source + 1).padStart(2, "0")}.txt`),
    [`Flood on the Sorrow: the valley counts the damage, report ${source + 1}`, `The Valley Paper ${source + 1}`,
      `12 March 2024, ${hour}:15`, "", told[source].join("\n\n"), ""].join("\n"));
}
