(() => {
  const form = document.querySelector('form');
  const search = document.querySelector('#search');
  const problems = document.querySelector('#problems');
  const options = [...document.querySelectorAll('details.option')];
  const texts = options.map(o => o.textContent.toLowerCase());
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    options.forEach((option, i) => {
      const fits = words.every(w => texts[i].includes(w)) && (!problems.checked || option.dataset.bad === 'true');
      option.toggleAttribute('data-hidden', !fits);
      shown += fits;
    });
    document.querySelectorAll('section').forEach(s =>
      s.toggleAttribute('data-hidden', !s.querySelector('details.option:not([data-hidden])')));
    document.querySelector('#count').textContent = shown + ' of ' + options.length;
  };
  const open = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
  };
  form.hidden = false;
  form.addEventListener('submit', e => e.preventDefault());
  form.addEventListener('input', filter);
  addEventListener('hashchange', open);
  filter();
  open();
})();
