/* Lets a click on a heading sort the rows of a list; every list has a fixed order without. */
for (const table of document.querySelectorAll('table[data-sort]')) {
  const body = table.tBodies[0];
  if (body.rows.length < 2) continue;
  const headings = [...table.tHead.rows[0].cells];
  const language = document.documentElement.lang;
  const number = text => parseInt(text.split('/')[0].replace(/\D/g, ''), 10) || (/\d/.test(text) ? 0 : -1);
  const value = (row, column) => {
    const cell = row.cells[column];
    const time = cell.querySelector('time');
    return headings[column].className ? number(cell.textContent) : time ? time.dateTime : cell.textContent.trim();
  };
  const isDate = column => [...body.rows].some(row => row.cells[column].querySelector('time'));
  const order = (a, b) => typeof a == 'number' ? a - b : a.localeCompare(b, language, { numeric: true });
  const sort = column => {
    const heading = headings[column];
    const large = heading.className || isDate(column);
    const before = heading.getAttribute('aria-sort');
    const down = before ? before == 'ascending' : large;
    headings.forEach(each => each.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...body.rows].map(row => [value(row, column), row]);
    rows.sort((a, b) => down ? order(b[0], a[0]) : order(a[0], b[0]));
    body.append(...rows.map(pair => pair[1]));
    table.caption.firstElementChild.hidden = true;
  };
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sort(column));
    heading.append(button);
  });
  const hint = document.createElement('span');
  hint.className = 'hint';
  hint.textContent = table.dataset.sort;
  table.caption.append(' ', hint);
}
