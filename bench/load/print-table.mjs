import { cpus } from "node:os";

export function printHead(statements) {
  const { model } = cpus()[0];
  console.log(
    `${String(cpus().length)} cores (${model}), Node ${process.version}, ${statements.toLocaleString("en")} statements\n`,
  );
  console.log("| row | figure | measured | alone | ratio | goal | |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
}

export function printRow(row, figures) {
  for (const { name, value, unit, alone, goal } of figures) {
    const cells = [
      row,
      name,
      `${print(value)} ${unit}`,
      alone === undefined ? "" : `${print(alone)} ${unit}`,
      alone === undefined ? "" : print(value / alone),
      goal === undefined ? "" : printGoal(goal),
      goal === undefined ? "" : meets(value, goal) ? "met" : "missed",
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

function print(value) {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return Number(value.toPrecision(3)).toLocaleString("en");
}

function printGoal({ most, least }) {
  return most === undefined ? `≥ ${print(least)}` : `≤ ${print(most)}`;
}

function meets(value, { most = Infinity, least = -Infinity }) {
  return value <= most && value >= least;
}
