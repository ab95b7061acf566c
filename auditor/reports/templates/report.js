"use strict";
(() => {
  const rows = document.querySelector(".rows");
  const tools = document.querySelector(".tools");
  if (!rows || !tools) return;
  tools.hidden = false;

  // Pointing at or focusing a mark, note or finding lights everything of the same issue.
  const parts = new Map();
  for (const element of document.querySelectorAll("[data-i]")) {
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
    const folded = target.closest("details:not([open])");
    const row = target.closest(".row");
    if (row && !shown(row)) show("all");
    if (folded) folded.open = true;
    target.scrollIntoView({ block: "start" });
    if (target.matches(".note")) target.focus({ preventScroll: true });
  };
  window.addEventListener("hashchange", reveal);

  // Which paragraphs are shown.
  const status = tools.querySelector("[role=status]");
  const shown = (row) => rows.dataset.show === "all" || row.classList.contains(rows.dataset.show);
  const show = (verdict) => {
    rows.dataset.show = verdict;
    for (const button of tools.querySelectorAll("[data-show]")) {
      button.setAttribute("aria-pressed", String(button.dataset.show === verdict));
    }
    const count = [...rows.querySelectorAll(".row")].filter(shown).length;
    status.textContent = `${count} ${status.dataset.text}`;
  };
  for (const button of tools.querySelectorAll("[data-show]")) {
    button.addEventListener("click", () => show(button.dataset.show));
  }

  // From finding to finding, in the texts' order.
  const notes = [...rows.querySelectorAll(".note")];
  let here = -1;
  const step = (by) => {
    const active = document.activeElement;
    const focused = notes.indexOf(active);
    let next = (focused >= 0 ? focused : here) + by;
    if (focused < 0 && rows.contains(active)) {
      const side = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
      const there = notes.filter((note) => active.compareDocumentPosition(note) & side);
      next = notes.indexOf(by > 0 ? there[0] : there[there.length - 1]);
    } else if (focused < 0 && here < 0 && by < 0) {
      next = notes.length - 1;
    }
    while (notes[next] && !shown(notes[next].closest(".row"))) next += by;
    if (!notes[next]) return;
    here = next;
    notes[next].closest(".row").scrollIntoView({ block: "start" });
    notes[next].focus({ preventScroll: true });
  };
  for (const button of tools.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => step(Number(button.dataset.step)));
  }
  const keys = tools.querySelector(".keys");
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
  });

  // On paper, the evidence for what was found is unfolded.
  let unfolded = [];
  window.addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll(".more:not([open]), .row:not(.equivalent) > .evidence:not([open])")];
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });

  reveal();
})();
