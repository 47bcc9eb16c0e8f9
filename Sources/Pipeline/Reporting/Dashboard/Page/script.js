// Filters and sorts the list of campuses, and copies reminders. Without it the list is whole.
(function () {
  "use strict";
  document.documentElement.classList.add("js");
  const element = (id) => document.getElementById(id);
  const [state, academy, words, order, told, table] = ["f-s", "f-a", "f-q", "f-o", "f-n", "qui-t"].map(element);
  const bodies = Array.from(table.tBodies);
  const rows = (body) => Array.from(body.rows).slice(1);

  function filter() {
    const wanted = words.value.toLowerCase();
    let count = 0;
    for (const body of bodies) {
      let shown = 0;
      for (const row of rows(body)) {
        row.hidden =
          (state.value && row.dataset.s !== state.value) ||
          (academy.value && body.dataset.a !== academy.value) ||
          (wanted && !row.textContent.toLowerCase().includes(wanted));
        if (!row.hidden) shown += 1;
      }
      body.hidden = shown === 0;
      count += shown;
    }
    told.textContent = count + " campus affiché" + (count > 1 ? "s" : "");
  }

  function sort() {
    const weight = (body) => rows(body).reduce((sum, row) => sum + Number(row.dataset.n), 0);
    const sorted = order.value === "n" ? bodies.slice().sort((a, b) => weight(b) - weight(a)) : bodies;
    for (const body of sorted) table.appendChild(body);
  }

  function showAll() {
    state.value = academy.value = words.value = "";
    filter();
  }

  function showTarget() {
    const target = location.hash.length > 1 && element(decodeURIComponent(location.hash.slice(1)));
    if (target && (target.hidden || target.closest("[hidden]"))) {
      showAll();
      target.scrollIntoView();
    }
  }

  function copy(text, button) {
    const done = () => { button.textContent = "Copié"; };
    const select = () => {
      getSelection().selectAllChildren(text);
      button.textContent = "Texte sélectionné : Ctrl + C";
    };
    if (navigator.clipboard && isSecureContext) navigator.clipboard.writeText(text.textContent).then(done, select);
    else select();
  }

  for (const choice of [state, academy]) choice.addEventListener("change", filter);
  words.addEventListener("input", filter);
  order.addEventListener("change", sort);
  element("f-r").addEventListener("click", showAll);
  element("filtre").addEventListener("submit", (event) => event.preventDefault());
  for (const tile of document.querySelectorAll(".tiles a[data-s]")) {
    tile.addEventListener("click", () => {
      state.value = tile.dataset.s;
      filter();
    });
  }
  for (const reminder of document.querySelectorAll(".rel")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cp";
    button.textContent = "Copier le texte";
    button.addEventListener("click", () => copy(reminder.querySelector("pre"), button));
    reminder.appendChild(button);
  }
  addEventListener("hashchange", showTarget);
  filter();
  showTarget();
})();
