// The parts of the page's script stand in one closure: this file, desk.js, filter.js, review.js, bulk.js, ledger.js.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const rows = document.querySelector(".rows");
const tools = document.querySelector(".tools");
const list = document.querySelector(".findings");
for (const element of all("[data-scripted]")) element.hidden = false;

const verdictOf = (row) => ["divergent", "review", "equivalent"].find((name) => row.classList.contains(name));
// Every card with its note in the texts, its paragraph, and what each check said.
const data = JSON.parse(document.getElementById("data").content.textContent);
const findings = all(".finding").map((card) => {
  const id = card.id.slice(2);
  const note = document.getElementById(`n-${id}`);
  const row = note.closest(".row");
  const said = all(".message", card);
  const members = data[id].map(([one, check, message, a, b, readings, decision = "", text = "", decided = ""]) => ({
    // In English it stands in the card, in other languages in the data.
    id: one, check, message: typeof message === "number" ? said[message].textContent : message, a, b, readings: [...new Set([a, b, ...readings].filter(Boolean))], before: { decision, note: text, decided },
  }));
  const standing = ["likely", "review", "noted"].find((name) => card.classList.contains(name));
  return {
    id, card, note, row, members, standing, severity: card.dataset.severity, kind: [...new Set(members.map((member) => member.check))],
    verdict: verdictOf(row), state: "open", text: "", rank: Number(card.dataset.rank),
  };
});
for (const { card, note } of findings) card.tabIndex = note.tabIndex = -1;
const byNote = new Map(findings.flatMap((f) => [[f.note, f], [f.card, f]]));
const findingOf = (element) => byNote.get(element?.closest(".note, .finding"));

// Pointing at or focusing a mark, note or card lights everything of the same difference.
const parts = new Map();
const marked = (element) => element.dataset.i?.split(" ") ?? [element.id.slice(2)];
for (const element of all(".hit, .note, .finding")) {
  for (const id of marked(element)) {
    if (!parts.has(id)) parts.set(id, []);
    parts.get(id).push(element);
  }
}
let lit = [];
const light = (target) => {
  const element = target instanceof Element ? target.closest(".hit, .note, .finding") : null;
  for (const old of lit) old.classList.remove("lit");
  lit = element ? marked(element).flatMap((id) => parts.get(id)) : [];
  for (const part of lit) part.classList.add("lit");
};
document.addEventListener("pointerover", (event) => light(event.target));
document.addEventListener("focusin", (event) => light(event.target));

// A link to something folded away or filtered out shows it first; one to a kind leads to its card.
const reveal = () => {
  const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const target = named && (named.closest(".finding") ?? named);
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

// From finding to finding: in the list in its own order, elsewhere in the texts'.
const notes = all(".note", rows);
let here = -1;
const stepInList = (by) => {
  const cards = all(".finding", list).filter((card) => !card.classList.contains("off"));
  const next = cards[cards.indexOf(document.activeElement.closest(".finding")) + by];
  next?.scrollIntoView({ block: "nearest" });
  next?.focus({ preventScroll: true });
};
const step = (by) => {
  const active = document.activeElement;
  if (list.contains(active) && active.closest(".finding")) return stepInList(by);
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
const ACTIONS = { a: "accepted", d: "dismissed", m: "note", c: "copy", k: "link", x: "pick", l: "alike", f: "faithful" };
document.addEventListener("keydown", (event) => {
  if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog")) return;
  const finding = findingOf(document.activeElement);
  const action = ACTIONS[event.key];
  if (event.key === "n") step(1);
  else if (event.key === "p") step(-1);
  else if (event.key === "u") undo();
  else if (event.key === "o") toggleOrder();
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
  unfolded = all(".row:not(.equivalent) > .evidence:not([open])");
  for (const details of unfolded) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});
