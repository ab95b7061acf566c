// Accept, dismiss, note: kept in this browser under the two documents' hashes, sent on as review.json.
const page = document.body.dataset;
const reviewing = document.querySelector(".reviewing");
const place = `statement-audit:review:${page.pair}`;
const store = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(place) || "{}");
    } catch {
      return null;
    }
  },
  write(value) {
    try {
      localStorage.setItem(place, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
};
const kept = store.read();
const decisions = new Map();
for (const { id, card } of findings) {
  const { decision = "", note = "", decided = "" } = card.dataset;
  const own = kept?.[id];
  const isOwn = own && typeof own === "object" && !(decided > String(own.decided ?? ""));
  const from = isOwn ? own : { decision, note, decided };
  decisions.set(id, {
    decision: ["accepted", "dismissed"].includes(from.decision) ? from.decision : "",
    note: String(from.note ?? ""),
    decided: String(from.decided ?? ""),
    own: Boolean(isOwn),
  });
}
const blocked = (is) => {
  const notice = reviewing?.querySelector(".blocked");
  if (notice) notice.hidden = !is;
};
const save = () => {
  const changed = [...decisions].filter(([, entry]) => entry.own);
  blocked(!store.write(Object.fromEntries(changed.map(([id, { decision, note, decided }]) => [id, { decision, note, decided }]))));
};

const tally = () => {
  if (!reviewing) return;
  reviewing.classList.toggle("touched", [...decisions.values()].some((entry) => entry.own));
  for (const count of all("[data-state]", reviewing)) {
    count.textContent = findings.filter((finding) => finding.state === count.dataset.state).length;
  }
};
const show = (finding) => {
  const { decision, note } = decisions.get(finding.id);
  finding.state = decision || "open";
  for (const holder of [finding.card, finding.note]) {
    holder.classList.toggle("accepted", decision === "accepted");
    holder.classList.toggle("dismissed", decision === "dismissed");
    for (const button of all("[data-do]", holder)) {
      if (button.dataset.do !== "copy" && button.dataset.do !== "note") {
        button.setAttribute("aria-pressed", String(button.dataset.do === decision));
      }
    }
    let badge = holder.querySelector(".decision");
    if (!badge && decision) {
      badge = document.createElement("span");
      badge.className = "decision";
      holder.querySelector(".up").after(" ", badge);
    }
    if (badge) badge.textContent = decision ? page[decision] : "";
    let shown = holder.querySelector(":scope > .remark");
    if (note && !shown) {
      shown = document.createElement("p");
      shown.className = "remark";
      shown.dir = "auto";
      holder.append(shown);
    }
    if (shown) {
      shown.textContent = note;
      shown.hidden = !note;
    }
  }
  for (const mark of parts.get(finding.id) ?? []) {
    if (mark.matches(".hit")) {
      mark.classList.toggle("aside", mark.dataset.i.split(" ").every((id) => decisions.get(id)?.decision === "dismissed"));
    }
  }
};
const decide = (finding, change) => {
  const before = decisions.get(finding.id);
  decisions.set(finding.id, { ...before, ...change, decided: new Date().toISOString(), own: true });
  show(finding);
  save();
  tally();
  apply();
};

const writeNote = (finding, holder) => {
  let box = holder.querySelector(":scope > .note-box");
  const button = holder.querySelector("[data-do=note]");
  if (box) {
    box.remove();
    button.setAttribute("aria-expanded", "false");
    button.focus();
    return;
  }
  box = document.getElementById("note-box").content.cloneNode(true).firstElementChild;
  const area = box.querySelector("textarea");
  area.value = decisions.get(finding.id).note;
  area.addEventListener("change", () => decide(finding, { note: area.value.trim() }));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    decide(finding, { note: area.value.trim() });
    writeNote(finding, holder);
  });
  holder.append(box);
  button.setAttribute("aria-expanded", "true");
  area.focus();
};

const say = (text) => {
  const status = document.querySelector(".said");
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = text; });
};
const line = (element) => (element ? element.textContent.replace(/\s+/g, " ").trim() : "");
const both = ({ card }) => {
  const readings = all(".reading", card).map((reading) => {
    const says = line(reading.querySelector(".says"));
    const text = line(reading.querySelector(".text, .nothing"));
    return `${line(reading.querySelector(".who"))}: ${says && says !== text ? `${says}\n    ${text}` : text}`;
  });
  return [line(card.querySelector(".title")), line(card.querySelector(".message")), ...readings, `${document.title} · ${page.cite}`].filter(Boolean).join("\n");
};
const copy = async (finding) => {
  const text = both(finding);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    const active = document.activeElement;
    area.select();
    document.execCommand("copy");
    area.remove();
    active?.focus({ preventScroll: true });
  }
  say(page.copied);
};

const act = (finding, action, holder) => {
  if (action === "copy") copy(finding);
  else if (action === "note") writeNote(finding, holder);
  else {
    const now = decisions.get(finding.id).decision === action ? "" : action;
    decide(finding, { decision: now });
    say(now ? page[now] : page.open);
  }
};
const actions = document.getElementById("actions");
const equip = (finding) => {
  for (const holder of [finding.card, finding.note]) {
    const group = actions.content.cloneNode(true).firstElementChild;
    group.addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) act(finding, button.dataset.do, holder);
    });
    holder.append(group);
  }
  show(finding);
};
// A long report gets its buttons piece by piece, so that it can be read at once.
const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 1));
const equipFrom = (start) => {
  for (const finding of findings.slice(start, start + 150)) equip(finding);
  if (start + 150 < findings.length) idle(() => equipFrom(start + 150));
  else {
    tally();
    apply();
    document.body.dataset.ready = "";
  }
};
for (const finding of findings) finding.state = decisions.get(finding.id).decision || "open";

const exported = () => ({
  schema_version: 1,
  generator: "statement-audit",
  kind: "review",
  exported: new Date().toISOString(),
  documents: JSON.parse(page.documents),
  findings: findings.map(({ id, card, row, severity, kind }) => {
    const { decision, note, decided } = decisions.get(id);
    const [a, b] = all(".reading", card).map((reading) => line(reading.querySelector(".says")) || line(reading.querySelector(".text")));
    return {
      id,
      check: kind,
      severity,
      paragraph: Number(row.id.slice(1)),
      message: line(card.querySelector(".message")),
      says_a: a,
      says_b: b,
      decision: decision || null,
      note,
      decided: decided || null,
    };
  }),
});
reviewing?.querySelector(".export").addEventListener("click", () => {
  const blob = new Blob([`${JSON.stringify(exported(), null, 1)}\n`], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = "review.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say(page.saved);
});
if (kept === null || !store.write(kept)) blocked(true);
equipFrom(0);
reveal();
