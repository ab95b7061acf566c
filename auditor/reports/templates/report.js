// The parts of the page's script stand in one closure: this file, filter.js, review.js, ledger.js.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const rows = document.querySelector(".rows");
const tools = document.querySelector(".tools");
for (const element of all("[data-scripted]")) element.hidden = false;

// Every finding with its card, its note in the texts and its paragraph.
const findings = all(".finding").map((card) => {
  const id = card.id.slice(2);
  const note = document.getElementById(`n-${id}`);
  const row = note.closest(".row");
  const { severity, kind } = card.dataset;
  return { id, card, note, row, severity, kind, verdict: row.dataset.verdict, state: "open", text: "" };
});
const byNote = new Map(findings.flatMap((f) => [[f.note, f], [f.card, f]]));
const findingOf = (element) => byNote.get(element?.closest(".note, .finding"));

// Pointing at or focusing a mark, note or finding lights everything of the same issue.
const parts = new Map();
for (const element of all("[data-i]")) {
  for (const id of element.dataset.i.split(" ")) {
    if (!parts.has(id)) parts.set(id, []);
    parts.get(id).push(element);
  }
}
let lit = [];
const light = (target) => {
  const element = target instanceof Element ? target.closest("[data-i]") : null;
  for (const old of lit) old.classList.remove("lit");
  lit = element ? element.dataset.i.split(" ").flatMap((id) => parts.get(id)) : [];
  for (const part of lit) part.classList.add("lit");
};
document.addEventListener("pointerover", (event) => light(event.target));
document.addEventListener("focusin", (event) => light(event.target));

// A link to something folded away or filtered out shows it first.
const reveal = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest(".off")) clearFilters();
  for (let folded = target.closest("details:not([open])"); folded; folded = folded.parentElement.closest("details:not([open])")) {
    folded.open = true;
  }
  target.scrollIntoView({ block: "start" });
  if (target.matches(".note, .finding")) target.focus({ preventScroll: true });
};
window.addEventListener("hashchange", reveal);

// The strip leads to its paragraphs for those who point; everybody else has the findings' links.
document.querySelector(".strip")?.addEventListener("click", (event) => {
  const { row } = event.target.closest("[data-row]")?.dataset ?? {};
  if (row) location.hash = `#p${row}`;
});

// From finding to finding, in the texts' order.
const notes = all(".note", rows);
let here = -1;
const step = (by) => {
  const active = document.activeElement;
  const focused = notes.indexOf(active.closest(".note"));
  let next = (focused >= 0 ? focused : here) + by;
  if (focused < 0 && rows.contains(active)) {
    const side = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const there = notes.filter((note) => active.compareDocumentPosition(note) & side);
    next = notes.indexOf(by > 0 ? there[0] : there[there.length - 1]);
  } else if (focused < 0 && here < 0 && by < 0) {
    next = notes.length - 1;
  }
  while (notes[next] && notes[next].closest(".off")) next += by;
  if (!notes[next]) return;
  here = next;
  notes[next].closest(".row").scrollIntoView({ block: "start" });
  notes[next].focus({ preventScroll: true });
};
for (const button of all("[data-step]", tools)) {
  button.addEventListener("click", () => step(Number(button.dataset.step)));
}
const keys = tools.querySelector(".keys");
document.addEventListener("keydown", (event) => {
  if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
  const action = { a: "accepted", d: "dismissed", m: "note", c: "copy" }[event.key];
  const finding = findingOf(document.activeElement);
  if (event.key === "n") step(1);
  else if (event.key === "p") step(-1);
  else if (action && finding) act(finding, action, document.activeElement.closest(".note, .finding"));
  else return;
  event.preventDefault();
});

// How little of each word stands in the other text.
const heat = tools.querySelector("[data-heat]");
heat?.addEventListener("click", () => {
  heat.setAttribute("aria-pressed", String(rows.classList.toggle("heat")));
});

// On paper, the evidence for what was found is unfolded.
let unfolded = [];
window.addEventListener("beforeprint", () => {
  unfolded = all(".more:not([open]), .row:not(.equivalent) > .evidence:not([open])");
  for (const details of unfolded) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});
