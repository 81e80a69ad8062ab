// @ts-check
// Runs in every measured page before its own scripts: when was what on the screen, and what did a step touch?
(() => {
  if (window.top !== window) return;
  const shown = new Map();
  const waits = new Map();
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      shown.set(entry.identifier, entry.renderTime);
      waits.get(entry.identifier)?.(entry.renderTime);
    }
  }).observe({ type: 'element', buffered: true });

  /** Time of the frame that first shows a text added now. @param {string} name @returns {Promise<number>} */
  function presented(name) {
    const text = document.createElement('div');
    text.setAttribute('elementtiming', name);
    text.textContent = '.';
    text.style.cssText =
      'position:fixed;left:2px;bottom:2px;font:10px monospace;color:#999;pointer-events:none';
    document.body.append(text);
    return new Promise((resolve) => {
      waits.set(name, resolve);
      if (shown.has(name)) resolve(shown.get(name));
    });
  }

  /** React has taken over the server's markup as soon as the slider carries its properties. */
  const isHydrated = () => {
    const slider = document.querySelector('.step-slider');
    return slider !== null && Object.keys(slider).some((key) => key.startsWith('__reactProps'));
  };
  /** @type {Record<string, () => boolean>} */
  const moments = {
    painted: () => document.querySelector('.map-face, .floor-end') !== null,
    hydrated: isHydrated,
    live: () => document.querySelector('.map-box[data-live="true"]') !== null,
  };
  /** @type {Record<string, number>} */
  const reached = {};
  /** @type {Promise<void>[]} */
  const pending = [];
  const watch = () => {
    if (!document.body) return;
    for (const [name, isReached] of Object.entries(moments)) {
      if (name in reached || !isReached()) continue;
      reached[name] = performance.now();
      if (name === 'hydrated') continue;
      const later = presented(name).then((time) => {
        reached[name] = time;
      });
      pending.push(later);
    }
  };
  new MutationObserver(watch).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-live'],
  });
  // Hydration changes nothing in the document.
  const poll = setInterval(() => {
    watch();
    if ('live' in reached) clearInterval(poll);
  }, 4);

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const settled = async () => {
    await frame();
    await frame();
  };

  /** Presses a key on the timeline's slider. @param {string} key */
  async function press(key) {
    document
      .querySelector('.step-slider')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled();
  }

  /** Mutations in the page but for the ones that this harness causes. */
  function count(/** @type {MutationRecord[]} */ records) {
    const land = document.querySelector('.layer.basemap');
    const result = { added: 0, removed: 0, written: 0, changed: 0, onMap: 0, onLand: 0 };
    for (const { type, target, addedNodes, removedNodes, attributeName, oldValue } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const touched = addedNodes.length + removedNodes.length + (type === 'childList' ? 0 : 1);
      result.added += addedNodes.length;
      result.removed += removedNodes.length;
      if (type !== 'childList') {
        result.written += 1;
        const value = attributeName ? element?.getAttribute(attributeName) : target.textContent;
        if (value !== oldValue) result.changed += 1;
      }
      if (element?.closest('.map-box')) result.onMap += touched;
      const isName = (/** @type {Node} */ node) =>
        node instanceof Element && /^(?:text|g)$/.test(node.tagName);
      const isOfNames = type === 'childList' && [...addedNodes, ...removedNodes].every(isName);
      // The layer's own attributes and the names in it may change; outlines may not.
      if (land?.contains(target) && target !== land && !element?.closest('text'))
        result.onLand += touched;
      else if (target === land && type === 'childList' && !isOfNames) result.onLand += touched;
    }
    return result;
  }

  /** @type {any} */ (window).ententeBench = {
    /** @param {string} last the moment to wait for */
    async moments(last) {
      while (!(last in reached)) await frame();
      await Promise.all(pending);
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { ...reached, firstPaint: paint?.startTime ?? null };
    },
    press,
    /** The same for a floor, which is told the step. @param {number} step */
    async show(step) {
      /** @type {any} */ (window).showStep(step);
      await settled();
    },
    /** Presses a key and counts. @param {string} key */
    async mutationsOf(key) {
      /** @type {MutationRecord[]} */
      const records = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(document.body, {
        ...{ subtree: true, childList: true, attributes: true, characterData: true },
        ...{ attributeOldValue: true, characterDataOldValue: true },
      });
      await press(key);
      records.push(...observer.takeRecords());
      observer.disconnect();
      return count(records);
    },
    /** The bundles on the map now, as markup by id. */
    bundles: () =>
      Object.fromEntries(
        [...document.querySelectorAll('.map-svg .layer.bundles > [data-tie]')].map((element) => [
          element.getAttribute('data-tie'),
          element.outerHTML,
        ]),
      ),
    map: () => {
      const map = document.querySelector('.map-svg')?.cloneNode(true);
      if (!(map instanceof Element)) return '';
      map.querySelector('.layer.bundles')?.replaceChildren();
      return map.outerHTML;
    },
  };
})();
