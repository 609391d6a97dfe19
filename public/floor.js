/**
 * A classic script in the words of 2009: it runs in every browser, before the page's own script, and says what is needed
 * where that one cannot start. The oldest browsers served lack three methods of arrays, which it gives them.
 */
(function () {
  'use strict';
  var slice = Array.prototype.slice;

  function give(name, method) {
    if (name in Array.prototype) return;
    Object.defineProperty(Array.prototype, name, {
      configurable: true,
      writable: true,
      value: method,
    });
  }

  give('toSorted', function (compare) {
    return slice.call(this).sort(compare);
  });
  give('toReversed', function () {
    return slice.call(this).reverse();
  });
  give('toSpliced', function () {
    var copy = slice.call(this);
    copy.splice.apply(copy, arguments);
    return copy;
  });

  var html = document.documentElement;
  var needed = document.getElementById('needed');
  /** What came last with the oldest browsers served: Chrome 108, Firefox 110, Safari 16. */
  var isServed =
    'CSS' in window &&
    CSS.supports('container-type', 'inline-size') &&
    CSS.supports('height', '1dvh') &&
    'findLast' in Array.prototype &&
    'HTMLDialogElement' in window;

  var broke = false;
  var isLate = false;

  function note() {
    broke = true;
  }

  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);

  /** A slow line is no fault: once the script of the page runs, it has time. */
  function tell() {
    var isComing = html.hasAttribute('data-runs') && !broke && !isLate;
    needed.hidden = isServed && (isComing || !html.hasAttribute('data-start'));
  }

  window.addEventListener('load', function () {
    // The first drawing of a slow machine comes a moment after its scripts have run.
    setTimeout(function () {
      tell();
      if ('MutationObserver' in window)
        new MutationObserver(tell).observe(html, { attributes: true });
    }, 1500);
    setTimeout(function () {
      isLate = true;
      tell();
    }, 30000);
  });
})();
