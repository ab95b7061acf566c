// Accept, dismiss, note: kept in this browser under the two documents' hashes, sent on as review.json.
const page = document.body.dataset;
const reviewing = document.querySelector(".reviewing");
const place = `statement-audit:review:${page.pair}`;
const store = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(key) || "{}");
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
};
const kept = store.read(place);
// A decision is one on a finding; a card shows what was decided of all of its findings.
const decisions = new Map();
for (const { members } of findings) {
  for (const { id, before } of members) {
    const own = kept?.[id];
    const isOwn = own && typeof own === "object" && !(before.decided > String(own.decided ?? ""));
    const from = isOwn ? own : before;
    decisions.set(id, {
      decision: ["accepted", "dismissed"].includes(from.decision) ? from.decision : "",
      note: String(from.note ?? ""),
      decided: String(from.decided ?? ""),
      own: Boolean(isOwn),
    });
  }
}
const stateOf = ({ members }) => {
  const found = new Set(members.map(({ id }) => decisions.get(id).decision));
  return found.size === 1 ? [...found][0] : "";
};
const noteOf = ({ members }) => members.map(({ id }) => decisions.get(id).note).find(Boolean) ?? "";
const blocked = (is) => {
  const notice = reviewing?.querySelector(".blocked");
  if (notice) notice.hidden = !is;
};
const save = () => {
  const changed = [...decisions].filter(([, entry]) => entry.own);
  const decided = store.write(place, Object.fromEntries(changed.map(([id, { decision, note, decided: when }]) => [id, { decision, note, decided: when }])));
  blocked(!(store.write(`${place}:lists`, lists) && decided));
};

const tally = () => {
  if (!reviewing) return;
  reviewing.classList.toggle("touched", [...decisions.values()].some((entry) => entry.own));
  for (const count of all("[data-state]", reviewing)) {
    count.textContent = findings.filter((finding) => finding.state === count.dataset.state).length;
  }
  tallyChecks();
};
const show = (finding) => {
  const decision = stateOf(finding);
  const note = noteOf(finding);
  finding.state = decision || "open";
  for (const holder of [finding.card, finding.note]) {
    holder.classList.toggle("accepted", decision === "accepted");
    holder.classList.toggle("dismissed", decision === "dismissed");
    for (const button of all("[data-do=accepted], [data-do=dismissed]", holder)) {
      button.setAttribute("aria-pressed", String(button.dataset.do === decision));
    }
    let badge = holder.querySelector(".decision");
    if (!badge && decision) {
      badge = document.createElement("span");
      badge.className = "decision";
      holder.querySelector(".up, .place").after(" ", badge);
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
  for (const tag of all("[data-f]", finding.card)) {
    tag.classList.toggle("aside", decisions.get(tag.dataset.f)?.decision === "dismissed");
  }
  for (const mark of parts.get(finding.id) ?? []) {
    if (mark.matches(".hit")) {
      mark.classList.toggle("aside", mark.dataset.i.split(" ").every((id) => stateOf(byId.get(id)) === "dismissed"));
    }
  }
};
const byId = new Map(findings.map((finding) => [finding.id, finding]));
const cardOf = new Map(findings.flatMap((finding) => finding.members.map(({ id }) => [id, finding])));

// What was before is kept, so that every step can be taken back.
const history = [];
const change = (ids, what, added = null) => {
  const now = new Date().toISOString();
  history.push({ before: ids.map((id) => [id, decisions.get(id)]), lists: structuredClone(lists) });
  for (const id of ids) decisions.set(id, { ...decisions.get(id), ...what, decided: now, own: true });
  if (added) added();
  settle(ids);
};
const settle = (ids) => {
  for (const finding of new Set(ids.map((id) => cardOf.get(id)))) show(finding);
  save();
  tally();
  apply();
  showLists();
  const button = reviewing?.querySelector(".undo");
  if (button) button.disabled = !history.length;
};
const undo = () => {
  const last = history.pop();
  if (!last) return say(page.nothing);
  const now = new Date().toISOString();
  // Taken back is decided, too: later than what a report may bring along.
  for (const [id, entry] of last.before) decisions.set(id, entry.own ? entry : { ...entry, decided: now, own: true });
  lists = last.lists;
  settle(last.before.map(([id]) => id));
  say(page.undone);
};
const idsOf = (finding) => finding.members.map(({ id }) => id);
const decide = (finding, what) => change(idsOf(finding), what);

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
  area.value = noteOf(finding);
  area.addEventListener("change", () => decide(finding, { note: area.value.trim() }));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (area.value.trim() !== noteOf(finding)) decide(finding, { note: area.value.trim() });
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
    const says = line(reading.querySelector(".says, .comment"));
    const text = line(reading.querySelector(".text, .nothing"));
    return `${line(reading.querySelector(".who"))}: ${says && text && says !== text ? `${says}\n    ${text}` : says || text}`;
  });
  const head = [".title", ".chance"].map((part) => line(card.querySelector(part))).join(", ");
  return [head, ...all(".message", card).map(line), ...readings, `${document.title} · ${page.cite}`].filter(Boolean).join("\n");
};
const take = async (text, said) => {
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
  say(said);
};

const act = (finding, action, holder) => {
  if (action === "copy") take(both(finding), page.copied);
  else if (action === "link") take(`${location.href.split("#")[0]}#f-${finding.id}`, page.linked);
  else if (action === "note") writeNote(finding, holder);
  else if (action === "pick") pick(finding);
  else if (action === "alike") askAlike(finding);
  else if (action === "faithful") askFaithful(finding);
  else {
    const now = stateOf(finding) === action ? "" : action;
    decide(finding, { decision: now });
    say(now ? page[now] : page.open);
  }
};
const actions = document.getElementById("actions");
const equip = (finding) => {
  for (const holder of [finding.card, finding.note]) {
    const group = actions.content.cloneNode(true).firstElementChild;
    if (holder === finding.card) {
      group.append(document.getElementById("more-actions").content.cloneNode(true));
      const box = document.getElementById("pick").content.cloneNode(true).firstElementChild;
      box.querySelector("input").addEventListener("click", (event) => picked(finding, event));
      holder.prepend(box);
    }
    group.addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) act(finding, button.dataset.do, holder);
    });
    holder.append(group);
  }
  show(finding);
};
for (const finding of findings) finding.state = stateOf(finding) || "open";

const exported = () => ({
  schema_version: 1,
  generator: "statement-audit",
  kind: "review",
  exported: new Date().toISOString(),
  documents: JSON.parse(page.documents),
  findings: findings.flatMap(({ id: group, members, row, severity }) => members.map(({ id, check, message, a, b }) => {
    const { decision, note, decided } = decisions.get(id);
    return {
      id,
      group,
      check,
      severity,
      paragraph: numberOf(row),
      message,
      says_a: a,
      says_b: b,
      decision: decision || null,
      note,
      decided: decided || null,
    };
  })),
  ...(lists.ignore.length ? { ignore: lists.ignore } : {}),
  ...(lists.terms.length ? { terms: lists.terms } : {}),
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
reviewing?.querySelector(".undo").addEventListener("click", undo);
