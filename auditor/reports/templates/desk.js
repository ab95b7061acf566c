// The texts and the list of findings beside them, kept in step; the order of the list; the map at the edge.
const cardList = list.querySelector(".cards");
const seen = document.querySelector(".edge .seen");
const beside = () => getComputedStyle(list).position === "sticky";
const rowAt = (y) => {
  const box = rows.getBoundingClientRect();
  return document.elementFromPoint(box.left + box.width / 2, y)?.closest(".row");
};
const numberOf = (row) => Number(row.id.slice(1));

const orders = all("[data-order]", list);
let order = "document";
const arrange = (wanted) => {
  order = wanted;
  const sorted = order === "document" ? findings : [...findings].sort((x, y) => x.rank - y.rank);
  cardList.append(...sorted.map(({ card }) => card));
  for (const button of orders) button.setAttribute("aria-pressed", String(button.dataset.order === order));
};
for (const button of orders) button.addEventListener("click", () => arrange(button.dataset.order));
const toggleOrder = () => {
  if (!orders.length) return;
  const active = document.activeElement;
  arrange(order === "document" ? "likelihood" : "document");
  active.focus({ preventScroll: true });
};

// The card of what is being read steps forward.
let current = null;
const follow = () => {
  const reading = rowAt(innerHeight * 0.5);
  const top = rowAt(Math.min(180, innerHeight * 0.25)) ?? reading;
  const bottom = rowAt(innerHeight - 8) ?? (top && rowList[rowList.length - 1]);
  if (seen && top) {
    seen.setAttribute("y", numberOf(top) - 1);
    seen.setAttribute("height", Math.max(numberOf(bottom) - numberOf(top) + 1, 1));
  }
  if (!reading || !findings.length) return;
  const inPlace = findings.filter(({ card }) => !card.classList.contains("off"));
  const next = inPlace.find(({ row }) => numberOf(row) >= numberOf(reading)) ?? inPlace[inPlace.length - 1];
  if (!next || next.card === current) return;
  current?.classList.remove("current");
  current = next.card;
  current.classList.add("current");
  if (!beside() || order !== "document" || list.contains(document.activeElement) || list.matches(":hover")) return;
  const box = current.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - 40;
};
// When the scrolling has come to rest: on its way it costs nothing.
let planned = 0;
const plan = () => {
  clearTimeout(planned);
  planned = setTimeout(follow, 90);
};
addEventListener("scroll", plan, { passive: true });
addEventListener("resize", plan);

// A card that is chosen shows its paragraph, where both are seen.
list.addEventListener("focusin", (event) => {
  const finding = byNote.get(event.target.closest(".finding"));
  if (!finding || !beside()) return;
  const box = finding.row.getBoundingClientRect();
  if (box.top < 120 || box.bottom > innerHeight) finding.row.scrollIntoView({ block: box.height > innerHeight * 0.6 ? "start" : "center" });
});

// A press on a map leads to the paragraph there.
for (const map of all("svg.map")) {
  map.addEventListener("click", (event) => {
    const box = map.getBoundingClientRect();
    const upright = map.closest(".edge");
    const share = upright ? (event.clientY - box.top) / box.height : (event.clientX - box.left) / box.width;
    const mirrored = !upright && document.documentElement.dir === "rtl";
    const index = Math.floor((mirrored ? 1 - share : share) * rowList.length);
    rowList[Math.min(Math.max(index, 0), rowList.length - 1)]?.scrollIntoView({ block: "start" });
  });
}
