// Which articles stand side by side: ids of `shown` among `all`. At least one always does.

// A column of text reads well from some 26 rem on; more than three are a choice of the reader's.
const COLUMN_WIDTH = 420;

// Up to so many articles each have a column in a table; of more, those that stand side by side.
const TABLE_COLUMNS = 8;
export const allInTable = (all) => all.length <= TABLE_COLUMNS;

export const fitting = (width) => Math.max(2, Math.min(3, Math.floor(width / COLUMN_WIDTH)));

// Takes an article off the shelf or puts it there, in the order of `all`.
export function toggle(all, shown, id) {
  const next = all.filter((other) => (other === id) !== shown.includes(other));
  return next.length ? next : shown;
}

// Lets the next article (by 1) or the one before (by -1) take the place of the one at the other end.
export function turn(all, shown, by) {
  if (shown.length >= all.length) return shown;
  const step = Math.sign(by);
  let at = all.indexOf(by > 0 ? shown.at(-1) : shown[0]);
  do at = (at + step + all.length) % all.length; while (shown.includes(all[at]));
  return by > 0 ? [...shown.slice(1), all[at]] : [all[at], ...shown.slice(0, -1)];
}

// Makes room for `id`: it takes the place of the last that is not in `keep`, or a place of its own.
export function bring(shown, id, keep = []) {
  if (shown.includes(id)) return shown;
  const free = shown.findLast((other) => !keep.includes(other));
  return free === undefined ? [...shown, id] : shown.map((other) => (other === free ? id : other));
}

// Lets a claim that `articles` make have two witnesses side by side, as far as two make it and two stand there.
export function withWitnesses(shown, articles) {
  let next = shown;
  for (const id of articles) {
    const there = next.filter((other) => articles.includes(other)).length;
    if (there >= Math.min(2, shown.length)) break;
    next = bring(next, id, articles);
  }
  return next;
}
