// A claim lights up wherever it stands while the pointer or the focus is on one of its places.

const DWELL = 450; // ms; who only passes over moves nothing

// `stay(number, link)` is called when the pointer rests on a claim.
export function listenToPointing(root, stay) {
  let timer = 0;
  const enter = (event) => {
    const link = event.target.closest("a[data-clusters]");
    if (!link) return;
    const number = Number(link.dataset.clusters.split(" ")[0]);
    light(root, number, "lit");
    clearTimeout(timer);
    if (event.type === "mouseover") timer = setTimeout(() => stay(number, link), DWELL);
  };
  const leave = (event) => {
    if (!event.target.closest("a[data-clusters]")) return;
    clearTimeout(timer);
    light(root, null, "lit");
  };
  root.addEventListener("mouseover", enter);
  root.addEventListener("focusin", enter);
  root.addEventListener("mouseout", leave);
  root.addEventListener("focusout", leave);
}

// Gives the class `name` to all places of the claim and to nothing else.
export function light(root, number, name) {
  for (const node of [...root.getElementsByClassName(name)]) if (node.dataset.clusters) node.classList.remove(name);
  if (number === null) return;
  for (const node of root.querySelectorAll(`[data-clusters~="${number}"]`)) node.classList.add(name);
}
