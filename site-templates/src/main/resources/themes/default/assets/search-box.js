// Makes the way to the search a box to write into, which leads there with what was written.
(() => {
  "use strict";
  const link = document.querySelector(".site-search");
  if (!link) return;
  const form = document.createElement("form");
  const box = document.createElement("input");
  form.className = link.className;
  form.setAttribute("role", "search");
  form.append(box);
  box.placeholder = link.textContent;
  box.setAttribute("aria-label", link.textContent);
  box.setAttribute("enterkeyhint", "search");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = box.value.trim() ? `${link.href}#q=${encodeURIComponent(box.value.trim())}` : link.href;
  });
  link.replaceWith(form);
})();
