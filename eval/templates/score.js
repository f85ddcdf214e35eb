"use strict";
(() => {
  // Tables: a click on a column's head sorts by it, a second click turns the order.
  const value = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
  const compare = {
    number: (a, b) => Number(a) - Number(b),
    word: (a, b) => a.localeCompare(b, undefined, { numeric: true }),
  };

  function sort(table, head, column) {
    const ascending = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") !== "ascending" : head.dataset.sort === "word";
    for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    const by = compare[head.dataset.sort];
    const rows = [...table.tBodies[0].rows];
    rows.sort((a, b) => (ascending ? 1 : -1) * by(value(a, column), value(b, column)));
    for (const row of rows) row.classList.remove("first");
    table.tBodies[0].append(...rows);
  }

  for (const table of document.querySelectorAll("table")) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (!head.dataset.sort) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head, column));
      head.append(button);
    });
  }

  // Segments: filter by reason and words, order by what differs, what is low, or the line. Only some are in the page at
  // a time: thousands could be found, and each is some forty elements.
  const STEP = 50;
  const form = document.querySelector(".filters");
  const list = document.querySelector(".segments");
  const more = document.querySelector(".more");
  const segments = [...list.children].map((node) => ({
    node,
    keys: node.dataset.keys.split("\u001e"),
    words: node.textContent.toLowerCase(),
    line: Number(node.dataset.line),
    least: Number(node.dataset.least),
    spread: Number(node.dataset.spread),
    scores: node.dataset.scores.split(" ").map(Number),
  }));
  const orders = { spread: (a, b) => b.spread - a.spread, least: (a, b) => a.least - b.least, line: (a, b) => a.line - b.line };
  const order = (name) => orders[name] ?? ((a, b) => a.scores[name] - b.scores[name]);
  let shown = [];

  function show() {
    const reason = form.elements.reason.value;
    const wanted = form.elements.find.value.trim().toLowerCase();
    const by = order(form.elements.order.value);
    shown = segments.filter((segment) => (!reason || segment.keys.includes(reason)) && segment.words.includes(wanted));
    shown.sort((a, b) => by(a, b) || a.line - b.line);
    list.replaceChildren();
    extend();
    form.querySelector("output").textContent = `${shown.length} of ${segments.length}`;
  }

  function extend() {
    const there = list.children.length;
    list.append(...shown.slice(there, there + STEP).map((segment) => segment.node));
    more.hidden = there + STEP >= shown.length;
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  more.querySelector("button").addEventListener("click", extend);
  for (const link of document.querySelectorAll("a[data-show]")) {
    link.addEventListener("click", () => {
      form.elements.reason.value = link.dataset.show;
      form.elements.find.value = "";
      show();
    });
  }
  show();
})();
