// Many at once: select, "dismiss all like this" as a rule for audit.toml, faithful wording as a term, counts by check.
const given = store.read(`${place}:lists`) ?? {};
let lists = { ignore: Array.isArray(given.ignore) ? given.ignore : [], terms: Array.isArray(given.terms) ? given.terms : [] };
const chosenCards = new Set();
let lastPicked = null;

const showPicked = () => {
  if (!reviewing) return;
  for (const { card } of findings) {
    const box = card.querySelector(".pick input");
    if (box) box.checked = chosenCards.has(card);
  }
  const group = reviewing.querySelector(".selected");
  group.hidden = !chosenCards.size;
  group.querySelector(".much").textContent = page.selected.replace("{n}", chosenCards.size);
};
const pick = (finding, on = !chosenCards.has(finding.card)) => {
  if (on) chosenCards.add(finding.card);
  else chosenCards.delete(finding.card);
  lastPicked = finding;
  showPicked();
};
// With Shift, everything between the last one and this.
const picked = (finding, event) => {
  const on = event.target.checked;
  if (event.shiftKey && lastPicked) {
    const cards = all(".finding:not(.off)", list);
    const ends = [cards.indexOf(lastPicked.card), cards.indexOf(finding.card)].sort((x, y) => x - y);
    for (const card of cards.slice(Math.max(ends[0], 0), ends[1] + 1)) {
      if (on) chosenCards.add(card);
      else chosenCards.delete(card);
    }
  }
  pick(finding, on);
};
reviewing?.querySelector(".every").addEventListener("click", () => {
  for (const finding of findings) if (finding.shown !== false) chosenCards.add(finding.card);
  showPicked();
});
reviewing?.querySelector(".none").addEventListener("click", () => {
  chosenCards.clear();
  showPicked();
  reviewing.querySelector(".every").focus();
});
for (const button of all("[data-all]", reviewing ?? undefined)) {
  button.addEventListener("click", () => {
    const some = findings.filter(({ card }) => chosenCards.has(card));
    change(some.flatMap(idsOf), { decision: button.dataset.all });
    chosenCards.clear();
    showPicked();
    say(page[button.dataset.all || "open"]);
    reviewing.querySelector(".every").focus();
  });
}

// How TOML writes a string: https://toml.io/en/v1.0.0#string.
const quoted = (text) => JSON.stringify(text).replace(/\u007f/g, "\\u007F");
const ruleText = ({ check, text, reason }) => `[[ignore]]\ncheck = ${quoted(check)}\ntext = ${quoted(text)}\nreason = ${quoted(reason)}\n`;
const termText = (term) => `[[terms]]\n${Object.entries(term).map(([side, text]) => `${side} = ${quoted(text)}\n`).join("")}`;
const showLists = () => {
  const box = reviewing?.querySelector(".toml");
  if (!box) return;
  const text = [...lists.ignore.map(ruleText), ...lists.terms.map(termText)].join("\n");
  box.hidden = !text;
  box.querySelector("pre").textContent = text;
};
reviewing?.querySelector(".take").addEventListener("click", () => take(reviewing.querySelector(".toml pre").textContent, page.taken));

const same = (text) => text.normalize("NFC").split(/\s+/).join(" ").trim().replace(/^[“”]+|[“”]+$/g, "");
const alike = (check, text) => findings.flatMap((finding) => finding.members
  .filter((member) => member.check === check && member.readings.some((reading) => same(reading) === same(text)))
  .map((member) => ({ finding, member })));

// Dialogs give the focus back to what they were asked from.
const ask = (dialog, done) => {
  const asker = document.activeElement;
  dialog.returnValue = "";
  dialog.onclose = () => {
    if (dialog.returnValue === "yes") done();
    asker?.focus({ preventScroll: true });
  };
  dialog.showModal();
};
for (const dialog of all("dialog")) {
  dialog.addEventListener("click", (event) => {
    const button = event.target.closest(".choose button");
    if (button) dialog.close(button.value);
  });
  // As in a form.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) dialog.close("yes");
  });
}
const askAlike = (finding) => {
  const dialog = document.getElementById("alike");
  const reason = dialog.querySelector(".reason");
  const holder = dialog.querySelector(".keys-of");
  const options = finding.members.filter(({ check }) => check !== "judgement")
    .flatMap((member) => member.readings.map((text) => [member.check, same(text)])).filter(([, text]) => text);
  const unlike = [...new Map(options.map((option) => [option.join("\n"), option])).values()];
  if (!unlike.length) return act(finding, "dismissed", finding.card);
  let rule = null;
  const preview = () => {
    rule = { ...rule, reason: reason.value.trim() || page.reason };
    const found = alike(rule.check, rule.text);
    dialog.querySelector(".much").textContent = page.alike.replace("{n}", found.length);
    dialog.querySelector(".these").replaceChildren(...found.slice(0, 200).map(({ finding: one, member }) => {
      const item = document.createElement("li");
      item.dir = "auto";
      item.textContent = `${numberOf(one.row)}: ${member.message}`;
      return item;
    }));
    dialog.querySelector(".rule").textContent = ruleText(rule);
  };
  holder.replaceChildren(...unlike.map(([check, text], index) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "radio";
    box.name = "rule";
    box.checked = index === 0;
    box.addEventListener("change", () => {
      rule = { check, text };
      preview();
    });
    const words = document.createElement("bdi");
    words.textContent = text.length > 120 ? `${text.slice(0, 118)} …` : text;
    const name = document.createElement("code");
    name.textContent = check;
    label.append(box, " ", name, " ", words);
    return label;
  }));
  reason.value = page.reason;
  reason.oninput = preview;
  [rule] = unlike.map(([check, text]) => ({ check, text }));
  preview();
  ask(dialog, () => {
    const found = alike(rule.check, rule.text);
    change(found.map(({ member }) => member.id), { decision: "dismissed", note: rule.reason }, () => {
      lists.ignore = [...lists.ignore.filter((one) => one.check !== rule.check || one.text !== rule.text), rule];
    });
    say(page.alike.replace("{n}", found.length));
  });
};
const askFaithful = (finding) => {
  const dialog = document.getElementById("faithful");
  const fields = all(".phrase", dialog);
  const own = finding.members.find(({ a, b }) => a && b) ?? finding.members[0];
  const quotes = all(".reading", finding.card).map((reading) => line(reading.querySelector(".says")));
  fields.forEach((field, side) => { field.value = quotes[side] || same([own.a, own.b][side]).slice(0, 200); });
  const codes = fields.map((field) => field.dataset.code);
  const named = codes.every((code) => /^[a-z]{2,3}$/.test(code)) && codes[0] !== codes[1] ? codes : ["a", "b"];
  const term = () => Object.fromEntries(fields.map((field, side) => [named[side], field.value.trim()]));
  const preview = () => { dialog.querySelector(".rule").textContent = termText(term()); };
  for (const field of fields) field.oninput = preview;
  preview();
  ask(dialog, () => {
    change(idsOf(finding), { decision: "dismissed", note: page.reason }, () => { lists.terms = [...lists.terms, term()]; });
    say(page.dismissed);
  });
};

// Which check costs a team its time.
const tallyChecks = () => {
  const table = reviewing.querySelector(".settled");
  const counts = new Map();
  for (const { id, check } of findings.flatMap(({ members }) => members)) {
    const [dismissed, total] = counts.get(check) ?? [0, 0];
    counts.set(check, [dismissed + (decisions.get(id).decision === "dismissed"), total + 1]);
  }
  const some = [...counts].filter(([, [dismissed]]) => dismissed).sort(([, [x]], [, [y]]) => y - x);
  table.hidden = !some.length;
  table.querySelector("tbody").replaceChildren(...some.map(([check, [dismissed, total]]) => {
    const row = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = labels.get(check) ?? check;
    row.append(head, ...[dismissed, total].map((count) => {
      const cell = document.createElement("td");
      cell.textContent = count;
      return cell;
    }));
    return row;
  }));
};
const labels = new Map(findings.flatMap(({ card, members }) => members.map(({ id, check }) => [check, line(card.querySelector(`[data-f="${id}"]`))])));

if (kept === null || !store.write(place, kept)) blocked(true);
// A long report gets its buttons piece by piece, so that it can be read at once.
const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 1));
const equipFrom = (start) => {
  for (const finding of findings.slice(start, start + 150)) equip(finding);
  if (start + 150 < findings.length) return idle(() => equipFrom(start + 150));
  tally();
  apply();
  showLists();
  plan();
  document.body.dataset.ready = "";
};
equipFrom(0);
reveal();
