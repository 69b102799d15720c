// What the page does besides: copying, printing, keys. All else works without it.
"use strict";

for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = button.textContent;
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 1600);
  });
}

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Where the list of turns stands beside them it is open; above them it would push them down.
if (window.matchMedia("(min-width: 62rem)").matches) {
  for (const list of document.querySelectorAll("details[data-beside]")) list.open = true;
}

const turns = [...document.querySelectorAll("article.turn[id]")];

// The same keys where the keyboard writes Russian.
const STEPS = { j: 1, k: -1, "о": 1, "л": -1 };

// j and k go from turn to turn, / to the question.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    const field = document.querySelector("#question, #claim");
    if (field) { event.preventDefault(); field.focus(); }
  }
  const step = STEPS[event.key.toLowerCase()];
  if (step && turns.length) {
    const at = turns.findLastIndex((turn) => turn.getBoundingClientRect().top < 90);
    const next = turns[Math.max(0, Math.min(turns.length - 1, at + step))];
    next.scrollIntoView();
    next.setAttribute("tabindex", "-1");
    next.focus({ preventScroll: true });
  }
});
