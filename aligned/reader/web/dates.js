// The dates that the texts name.

const FULL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

// [[ISO date, claims]] by date; dates without a year stand nowhere on a line of time.
export function datesOf(claims) {
  const dates = new Map();
  for (const claim of claims) {
    for (const { kind, value } of claim.quantities) {
      if (kind !== "date" || !FULL_DATE.test(value)) continue;
      if (!dates.has(value)) dates.set(value, []);
      if (!dates.get(value).includes(claim)) dates.get(value).push(claim);
    }
  }
  return [...dates].sort(([a], [b]) => (a < b ? -1 : 1));
}
