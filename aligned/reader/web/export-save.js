// Hands a file to the browser's downloads; nothing leaves the computer.

const UNTIL_READ = 60_000; // milliseconds; a browser that asks where to save reads the file only after the answer

export function saveFile(name, type, parts) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a"); // not through el(): it links only within the page
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_READ);
}
