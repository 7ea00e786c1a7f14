/** Prints rows of cells in columns under a title; the first column holds names, the others figures. */
export function printTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
      )
      .join("  "),
  );
  console.log([title, ...lines, ""].join("\n"));
}
