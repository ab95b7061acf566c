// Which findings and paragraphs are shown. Facets narrow each other; several values of one widen it.
const panel = document.querySelector(".panel");
const chips = all("[data-facet] button", panel ?? undefined);
const facets = ["standing", "severity", "kind", "verdict", "state"];
const chosen = Object.fromEntries(facets.map((facet) => [facet, new Set()]));
const search = panel?.querySelector("input[type=search]");
const rowList = all(".row", rows);
const findingsOfRow = new Map(rowList.map((row) => [row, []]));
for (const finding of findings) findingsOfRow.get(finding.row).push(finding);

// Letters alone are compared: case, vowel signs, the long stroke and the forms of alef are not.
const plain = (text) => text.normalize("NFKD").replace(/[\p{Mn}\u0640]/gu, "").replace(/[أإآٱ]/g, "ا").toLowerCase();
let rowText = null;
const readTexts = () => {
  rowText = new Map(rowList.map((row) => [row, plain(all(".cell, .notes", row).map((part) => part.textContent).join(" "))]));
  // A card is found by its paragraph's words, too.
  for (const finding of findings) {
    const own = finding.members.map(({ a, b }) => `${a} ${b}`).join(" ");
    finding.text = `${rowText.get(finding.row)} ${plain(`${own} ${finding.kind.join(" ")}`)}`;
  }
};

// A difference is of several kinds.
const valuesOf = (finding, facet) => (facet === "kind" ? finding.kind : [finding[facet]]);
const allowed = (facet, value) => !chosen[facet].size || chosen[facet].has(value);
// Of each finding, once, what keeps it out: no facet, several, or the one that its chips count without.
const sift = (wanted) => {
  const narrowing = facets.filter((facet) => chosen[facet].size);
  for (const finding of findings) {
    finding.barred = narrowing.filter((facet) => !valuesOf(finding, facet).some((value) => chosen[facet].has(value)));
    finding.found = !wanted || finding.text.includes(wanted);
    finding.shown = finding.found && !finding.barred.length;
  }
};
// How many findings each chip stands for: those that nothing but its own facet keeps out.
const count = () => {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}]));
  for (const finding of findings) {
    if (!finding.found || finding.barred.length > 1) continue;
    for (const facet of finding.barred.length ? finding.barred : facets) {
      for (const value of new Set(valuesOf(finding, facet))) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
};

const apply = () => {
  const wanted = search ? plain(search.value.trim()) : "";
  if (wanted && !rowText) readTexts();
  const narrowed = ["standing", "severity", "kind", "state"].some((facet) => chosen[facet].size);
  let cards = 0;
  sift(wanted);
  for (const finding of findings) {
    finding.card.classList.toggle("off", !finding.shown);
    cards += finding.shown;
  }
  let shown = 0;
  for (const row of rowList) {
    const on = allowed("verdict", verdictOf(row))
      && (!narrowed || findingsOfRow.get(row).some((finding) => !finding.barred.length))
      && (!wanted || rowText.get(row).includes(wanted));
    row.classList.toggle("off", !on);
    shown += on;
  }
  const counts = count();
  for (const chip of chips) {
    const { facet } = chip.parentElement.dataset;
    const { value } = chip.dataset;
    chip.querySelector("span").textContent = counts[facet][value] ?? 0;
    chip.setAttribute("aria-pressed", String(chosen[facet].has(value)));
  }
  for (const button of all("[data-show]", tools)) {
    const { show } = button.dataset;
    const on = show === "all" ? !chosen.verdict.size : chosen.verdict.size === 1 && chosen.verdict.has(show);
    button.setAttribute("aria-pressed", String(on));
  }
  const any = wanted || facets.some((facet) => chosen[facet].size);
  for (const status of all("[data-counts]")) {
    status.textContent = any ? status.dataset.counts.replace("{f}", cards).replace("{p}", shown) : "";
  }
  if (panel) panel.querySelector(".clear").hidden = !any;
};
const clearFilters = () => {
  for (const facet of facets) chosen[facet].clear();
  if (search) search.value = "";
  apply();
};
for (const chip of chips) {
  chip.addEventListener("click", () => {
    const values = chosen[chip.parentElement.dataset.facet];
    if (!values.delete(chip.dataset.value)) values.add(chip.dataset.value);
    apply();
  });
}
for (const button of all("[data-show]", tools)) {
  button.addEventListener("click", () => {
    chosen.verdict.clear();
    if (button.dataset.show !== "all") chosen.verdict.add(button.dataset.show);
    apply();
  });
}
panel?.querySelector(".clear").addEventListener("click", () => {
  clearFilters();
  search.focus();
});
let waiting = 0;
search?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(apply, 120);
});
