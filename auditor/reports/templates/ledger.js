// The ledger of facts, sorted by the column whose heading is pressed.
for (const table of all("table.sortable")) {
  const body = table.tBodies[0];
  const headings = all("th", table.tHead);
  headings.forEach((heading, column) => {
    const button = heading.querySelector("button");
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
      const sign = down ? -1 : 1;
      const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const sorted = [...body.rows].map((row) => [key(row), row]).sort(([x], [y]) => sign * order.compare(x, y));
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      body.append(...sorted.map(([, row]) => row));
    });
  });
}
