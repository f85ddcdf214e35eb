// A long list, built as it comes near: opening a view costs the same for ten rows and for ten thousand.

const CHUNK = 40;
const AHEAD = "1500px";

export function createRows(parent, end) {
  let items = [];
  let make = null;
  let built = 0;
  let observer = null;

  function show(list, render) {
    items = list;
    make = render;
    built = 0;
    parent.replaceChildren();
    more();
    observer ??= new IntersectionObserver((entries) => { if (entries.at(-1).isIntersecting) more(); }, { root: parent.closest("main"), rootMargin: AHEAD });
    watch();
  }

  function more(to = built + CHUNK) {
    const next = items.slice(built, to);
    parent.append(...next.map(make));
    built += next.length;
    watch();
  }

  // An observer tells of changes only: what stays in sight is looked at anew after each addition.
  function watch() {
    observer?.unobserve(end);
    if (observer && built < items.length) observer.observe(end);
  }

  window.addEventListener("beforeprint", () => { if (make) more(items.length); }); // not of a view that was never opened

  return { show, upTo: (index) => { if (index >= built) more(index + CHUNK); } };
}
