/** Lines of JSON with articles that share words, speakers and days, are copies of each other, and odd. */
export function writeVariedCorpus(articleCount: number): string {
  const articles: object[] = [];
  for (let number = 0; number < articleCount; number++) {
    const article = writeArticle(number);
    articles.push(article);
    // A copy that is edited, and one that is word for word the same.
    if (number % 6 === 5) {
      articles.push({
        ...article,
        text: `${article.text.replace("said that", "says that")}\n\n(Reuters)`,
        publisher: "Lake News",
      });
    }
    if (number % 7 === 6) articles.push(articles[number - 3]!);
    if (number % 9 === 8) {
      articles.push({ id: `brief-${String(number)}`, text: "Adina Okoye said the gate was open." });
    }
  }
  // One whose name another has.
  articles.push({ id: "brief-8", text: "Adina Okoye said the gate was closed." });
  return articles.map((article) => `${JSON.stringify(article)}\n`).join("");
}

const SPEAKERS = ["Adina Okoye", "Marko Horvat", "Volodymyr Zelenskyy", "Ines Petrova"];
const PUBLISHERS = ['Lake "Post", & Co', "Harbor Daily", undefined];
const ODD = "tab\there, \u0001, comma, “inner”, 😀 \u2028 and \\ back";

function writeArticle(number: number) {
  const speaker = SPEAKERS[number % SPEAKERS.length]!;
  const day = 1 + (number % 5);
  const town = ["Tampere", "Kyiv", "Odesa"][number % 3]!;
  const deed = number % 4 === 0 ? "closed" : "opened";
  const lines = [
    `${speaker} said that the guards ${deed} the northern mill gate in ${town} on March ${String(day)}.`,
    `“The farmers ${number % 2 === 0 ? "bought" : "sold"} the old salt depot in Odesa,” said ${SPEAKERS[(number + 1) % 4]!}.`,
    // Of several articles, one statement; now and then inside of another's words.
    number % 3 === 0
      ? "“We will never leave the old harbor of the lake before the winter is over,” said Ines Petrova."
      : "Marko Horvat said that Adina Okoye told him that all of the ships of the winter would come back.",
    ...(number % 5 === 0
      ? [`Officials said that ${ODD} was seen by about 200 firefighters in Kyiv.`]
      : []),
    ...(number % 8 === 0
      ? [
          "Volodymyr Zelenskyy denied that the guards had opened the northern mill gate. It was not possible to verify the claim independently.",
        ]
      : []),
    `Number ${String(number)} of this paper told of ${"nothing but mills and gates and depots ".repeat(6)}that day.`,
  ];
  return {
    text: lines.join("\n\n"),
    publisher: PUBLISHERS[number % PUBLISHERS.length],
    ...(number % 4 === 3 ? {} : { publishedOn: `2026-03-${String(day).padStart(2, "0")}` }),
    ...(number % 2 === 0 ? { title: `Mills, "gates" and depots ${String(number)}` } : {}),
    ...(number % 5 === 0
      ? { author: "Ada Moss", url: `https://lake.example/${String(number)}` }
      : {}),
  };
}
